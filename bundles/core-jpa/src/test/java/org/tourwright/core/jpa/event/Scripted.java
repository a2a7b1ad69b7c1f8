package org.tourwright.core.jpa.event;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.TypedQuery;
import org.tourwright.core.jpa.store.Rows;
import org.tourwright.testing.StandIn;

/** A database that notes what it is asked, and gives the answers that it was told. */
final class Scripted extends Rows {

  /** A statement with its parameters. */
  record Asked(String text, Map<Object, Object> parameters) {}

  final List<Asked> asked = new ArrayList<>();
  private final Map<String, List<?>> answers = new HashMap<>();
  private final Map<Object, Object> rows = new HashMap<>();

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
  protected Object answer(String method, Object[] arguments) {
    return switch (method) {
      case "find" -> rows.get(arguments[1]);
      case "createQuery", "createNativeQuery" -> query((String) arguments[0]);
      case "unwrap" -> derby();
      default -> null;
    };
  }

  private static Object derby() {
    DatabaseMetaData derby =
        StandIn.of(DatabaseMetaData.class, (self, method, arguments) -> "Apache Derby");
    return StandIn.of(Connection.class, (self, method, arguments) -> derby);
  }

  private TypedQuery<?> query(String text) {
    Asked one = new Asked(text, new HashMap<>());
    asked.add(one);
    return StandIn.of(
        TypedQuery.class, (self, method, arguments) -> of(one, self, method, arguments));
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
}
