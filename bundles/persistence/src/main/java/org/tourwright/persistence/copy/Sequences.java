package org.tourwright.persistence.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Has the sequences of the target go on where those of the source stand. */
final class Sequences {

  private Sequences() {}

  static void copy(Connection from, Connection to) throws SQLException {
    for (Map.Entry<String, Long> next : next(from).entrySet()) {
      try (PreparedStatement set = to.prepareStatement("select setval(?::regclass, ?, false)")) {
        set.setString(1, "\"" + next.getKey().toLowerCase(Locale.ROOT) + "\"");
        set.setLong(2, next.getValue());
        set.execute();
      }
    }
  }

  private static Map<String, Long> next(Connection from) throws SQLException {
    Map<String, Long> next = new LinkedHashMap<>();
    try (Statement statement = from.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select q.sequencename, syscs_util.syscs_peek_at_sequence(s.schemaname, q.sequencename)"
                    + " from sys.syssequences q join sys.sysschemas s on s.schemaid = q.schemaid"
                    + " where s.schemaname = current schema order by 1")) {
      while (rows.next()) {
        next.put(rows.getString(1), rows.getLong(2));
      }
    }
    return next;
  }
}
