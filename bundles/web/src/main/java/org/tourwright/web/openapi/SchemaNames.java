package org.tourwright.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Names of schemas: a nested record is named after its class too, for many are called Line. */
final class SchemaNames extends TypeNameResolver {

  @Override
  protected String nameForClass(Class<?> type, Set<Options> options) {
    Class<?> outer = type.getEnclosingClass();
    String own = super.nameForClass(type, options);
    return outer == null ? own : outer.getSimpleName() + own;
  }
}
