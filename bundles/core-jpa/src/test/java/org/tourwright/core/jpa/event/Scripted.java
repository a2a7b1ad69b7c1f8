package org.tourwright.core.jpa.event;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.osgi.framework.BundleContext;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;

/** A database that notes what it is asked, and gives the answers that it was told. */
final class Scripted implements EntityStore {

  /** A statement with its parameters. */
  record Asked(String text, Map<Object, Object> parameters) {}

  final List<Asked> asked = new ArrayList<>();
  private final Map<String, List<?>> answers = new HashMap<>();
  private final Map<Object, Object> rows = new HashMap<>();

  CoreStore store() {
    BundleContext context = proxy(BundleContext.class, (name, arguments) -> null);
    return new CoreStore(context, (bundle, unit, entities) -> this);
  }

  /** What is found by its id. */
  void row(Object id, Object row) {
    rows.put(id, row);
  }

  /** What a query gives whose text contains the words; nothing where none is told. */
  void answer(String words, List<?> results) {
    answers.put(words, results);
  }

  /** The one statement whose text contains the words. */
  Asked asked(String words) {
    return asked.stream().filter(one -> one.text().contains(words)).findFirst().orElseThrow();
  }

  @Override
  public <T> T read(Function<EntityManager, T> work) {
    return work.apply(proxy(EntityManager.class, this::answer));
  }

  @Override
  public <T> T write(Caller caller, Function<EntityManager, T> work) {
    return read(work);
  }

  private Object answer(String method, Object[] arguments) {
    return switch (method) {
      case "find" -> rows.get(arguments[1]);
      case "createQuery", "createNativeQuery" -> query((String) arguments[0]);
      case "unwrap" -> derby();
      default -> null;
    };
  }

  private Object derby() {
    java.sql.DatabaseMetaData derby =
        proxy(java.sql.DatabaseMetaData.class, (name, arguments) -> "Apache Derby");
    return proxy(java.sql.Connection.class, (name, arguments) -> derby);
  }

  private TypedQuery<?> query(String text) {
    Asked one = new Asked(text, new HashMap<>());
    asked.add(one);
    TypedQuery<?>[] made = new TypedQuery<?>[1];
    made[0] = proxy(TypedQuery.class, (name, arguments) -> of(one, made[0], name, arguments));
    return made[0];
  }

  private Object of(Asked one, TypedQuery<?> query, String method, Object[] arguments) {
    switch (method) {
      case "setParameter" -> {
        one.parameters().put(arguments[0], arguments[1]);
        return query;
      }
      case "executeUpdate" -> {
        return 0;
      }
      case "getResultList" -> {
        return results(one.text());
      }
      case "getSingleResult" -> {
        return null;
      }
      default -> {
        return query;
      }
    }
  }

  private List<?> results(String text) {
    return answers.entrySet().stream()
        .filter(answer -> text.contains(answer.getKey()))
        .findFirst()
        .<List<?>>map(Map.Entry::getValue)
        .orElse(List.of());
  }

  private interface Answers {
    Object to(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answers.to(method.getName(), arguments)));
  }

  @Override
  public long next(String sequence) {
    return 1;
  }

  @Override
  public void close() {
    // nothing is open
  }
}
