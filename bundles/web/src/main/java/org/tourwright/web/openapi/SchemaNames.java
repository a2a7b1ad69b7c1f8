package org.tourwright.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names of schemas: a nested record is named after its class too, for many are called Line. */
final class SchemaNames extends TypeNameResolver {

  private final Map<String, Class<?>> classes = new HashMap<>();

  /** The classes that were named, by their names. */
  Map<String, Class<?>> classes() {
    return classes;
  }

  @Override
  public String nameForType(JavaType type, Set<Options> options) {
    String name = super.nameForType(type, options);
    classes.put(name, type.getRawClass());
    return name;
  }

  /** What a class without type parameters is called. */
  static String of(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
  }

  @Override
  protected String nameForClass(Class<?> type, Set<Options> options) {
    Class<?> outer = type.getEnclosingClass();
    String own = super.nameForClass(type, options);
    return outer == null ? own : outer.getSimpleName() + own;
  }
}
