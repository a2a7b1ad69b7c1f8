package org.tourwright.persistence.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is in the schema that the copy goes to. */
final class TargetSchema {

  private static final Logger LOG = LoggerFactory.getLogger(TargetSchema.class);

  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = current_schema()";
  private static final String COLUMNS =
      "select table_name || '.' || column_name from information_schema.columns"
          + " where table_schema = current_schema()";
  private static final String SEQUENCES =
      "select sequence_name from information_schema.sequences"
          + " where sequence_schema = current_schema()";

  private final Connection connection;

  TargetSchema(Connection connection) {
    this.connection = connection;
  }

  void mustBeEmpty() throws SQLException, DatabaseCopy.Failed {
    List<String> there = names(TABLES);
    if (!there.isEmpty()) {
      throw new DatabaseCopy.Failed(
          DatabaseCopy.Reason.NOT_EMPTY,
          Map.of("count", there.size(), "table", there.get(0)),
          "The database is not empty: it has " + there.size() + " tables, such as " + there.get(0));
    }
  }

  /**
   * A module that is not installed cannot make its tables, and its data must not be left behind.
   */
  void mustHave(Tables tables) throws SQLException, DatabaseCopy.Failed {
    Set<String> columns = new HashSet<>(names(COLUMNS));
    Set<String> missing = new TreeSet<>();
    for (Tables.Table table : tables.all()) {
      boolean all =
          table.columns().stream()
              .allMatch(column -> columns.contains(table.there() + "." + column.there()));
      if (!all) {
        missing.add(table.there());
      }
    }
    if (!missing.isEmpty()) {
      throw new DatabaseCopy.Failed(
          DatabaseCopy.Reason.NO_SUCH_TABLES,
          Map.of("tables", String.join(", ", missing)),
          "No module that is installed makes these tables: "
              + String.join(", ", missing)
              + ". Install the departments that they belong to first.");
    }
  }

  /** Takes away what was made here; it was empty before. */
  void clear() {
    try {
      drop();
    } catch (SQLException e) { // what went wrong before counts more
      LOG.warn("The database that was to become the copy could not be emptied again", e);
    }
  }

  private void drop() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    try (Statement statement = connection.createStatement()) {
      for (String table : names(TABLES)) {
        statement.execute("drop table \"" + table + "\" cascade");
      }
      for (String sequence : names(SEQUENCES)) {
        statement.execute("drop sequence \"" + sequence + "\"");
      }
    }
  }

  private List<String> names(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql + " order by 1")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
