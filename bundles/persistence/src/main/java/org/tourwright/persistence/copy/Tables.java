package org.tourwright.persistence.copy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The tables of the source, but for the histories of its migrations. */
final class Tables {

  private static final Pattern MIGRATIONS = Pattern.compile("[A-Z0-9]+(MIGRATIONS|MIGRATIONLOCK)");

  private final Map<String, Table> tables;

  /** A column, with its type of {@link java.sql.Types}. */
  record Column(String name, int type) {

    /** As the target calls it. */
    String there() {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  /** A table with its columns and the tables that it points to. */
  record Table(String name, List<Column> columns, Set<String> parents) {

    /** As the target calls it. */
    String there() {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  private Tables(Map<String, Table> tables) {
    this.tables = tables;
  }

  static Tables of(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    String schema = connection.getSchema();
    Map<String, Table> found = new TreeMap<>();
    try (ResultSet rows = data.getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        if (!MIGRATIONS.matcher(name).matches()) {
          found.put(name, null);
        }
      }
    }
    for (String name : List.copyOf(found.keySet())) {
      found.put(name, new Table(name, columns(data, schema, name), parents(data, schema, name)));
    }
    return new Tables(found);
  }

  private static List<Column> columns(DatabaseMetaData data, String schema, String table)
      throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet rows = data.getColumns(null, schema, table, "%")) {
      while (rows.next()) {
        // The name of a table may stand for others as well: an underscore is any letter here.
        if (rows.getString("TABLE_NAME").equals(table)) {
          columns.add(new Column(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE")));
        }
      }
    }
    return columns;
  }

  private static Set<String> parents(DatabaseMetaData data, String schema, String table)
      throws SQLException {
    Set<String> parents = new HashSet<>();
    try (ResultSet rows = data.getImportedKeys(null, schema, table)) {
      while (rows.next()) {
        parents.add(rows.getString("PKTABLE_NAME"));
      }
    }
    return parents;
  }

  /** So that nothing changes until the end of the transaction; waits for what is at work. */
  void lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : tables.keySet()) {
        statement.execute("lock table \"" + table + "\" in share mode");
      }
    }
  }

  List<Table> all() {
    return List.copyOf(tables.values());
  }

  /** In an order in which foreign keys hold at each step. */
  List<Table> parentsFirst() {
    Set<String> order = new LinkedHashSet<>();
    tables.keySet().forEach(table -> add(table, order, new HashSet<>()));
    return order.stream().map(tables::get).toList();
  }

  private void add(String table, Set<String> order, Set<String> above) {
    if (order.contains(table) || !tables.containsKey(table) || !above.add(table)) {
      return;
    }
    tables.get(table).parents().forEach(parent -> add(parent, order, above));
    order.add(table);
  }
}
