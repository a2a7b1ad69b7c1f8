package org.tourwright.persistence.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Which tables of a unit point to which. Entities know each other by id only, so EclipseLink cannot
 * tell from the mappings that a parent is to be inserted before its children.
 */
final class ForeignKeys {

  /** By unit; EclipseLink makes {@link SessionSetup} by name, so it cannot be handed over. */
  private static final Map<String, Map<String, Set<String>>> KNOWN = new ConcurrentHashMap<>();

  private ForeignKeys() {}

  /** Reads them from the database, after the migrations. */
  static void read(String unit, DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      DatabaseMetaData data = connection.getMetaData();
      Map<String, Set<String>> keys = new ConcurrentHashMap<>();
      for (String table : tables(data, unit.replace('-', '_') + "_")) {
        keys.put(table.toLowerCase(Locale.ROOT), parents(data, table));
      }
      KNOWN.put(unit, keys);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }

  /** The tables that a table points to, in lower case. */
  static Set<String> parents(String unit, String table) {
    return KNOWN
        .getOrDefault(unit, Map.of())
        .getOrDefault(table.toLowerCase(Locale.ROOT), Set.of());
  }

  private static List<String> tables(DatabaseMetaData data, String prefix) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = data.getTables(null, null, "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        if (name.toLowerCase(Locale.ROOT).startsWith(prefix)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static Set<String> parents(DatabaseMetaData data, String table) throws SQLException {
    Set<String> parents = new HashSet<>();
    try (ResultSet rows = data.getImportedKeys(null, null, table)) {
      while (rows.next()) {
        String parent = rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
        if (!parent.equalsIgnoreCase(table)) {
          parents.add(parent);
        }
      }
    }
    return parents;
  }
}
