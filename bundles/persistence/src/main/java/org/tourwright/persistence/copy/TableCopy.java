package org.tourwright.persistence.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tourwright.persistence.copy.Tables.Column;
import org.tourwright.persistence.copy.Tables.Table;

/** Copies tables and reads them back to compare. */
final class TableCopy {

  private static final int BATCH = 500;
  private static final int FETCH = 1000;

  private final Connection from;
  private final Connection to;

  TableCopy(Connection from, Connection to) {
    this.from = from;
    this.to = to;
  }

  /** Migrations write first rows of their own, which the source has as well. */
  void empty(Tables tables) throws SQLException {
    List<Table> all = tables.all();
    if (all.isEmpty()) {
      return;
    }
    String names =
        all.stream().map(table -> "\"" + table.there() + "\"").collect(Collectors.joining(", "));
    try (Statement statement = to.createStatement()) {
      statement.execute("truncate table " + names);
    }
  }

  DatabaseCopy.Copied copy(Table table) throws SQLException, DatabaseCopy.Failed {
    Checksum written = write(table);
    Checksum there = read(table);
    if (!written.equals(there)) {
      throw new DatabaseCopy.Failed(
          DatabaseCopy.Reason.DIFFERENT,
          Map.of("table", table.there()),
          "%s differs: %s here, %s in the copy".formatted(table.there(), written, there));
    }
    return new DatabaseCopy.Copied(table.there(), written.rows(), written.hex());
  }

  private Checksum write(Table table) throws SQLException {
    Checksum checksum = new Checksum();
    try (Statement select = from.createStatement();
        PreparedStatement insert = to.prepareStatement(insert(table))) {
      select.setFetchSize(FETCH);
      try (ResultSet rows = select.executeQuery(select(table, Column::name, table.name()))) {
        int waiting = 0;
        while (rows.next()) {
          bind(table, rows, insert, checksum);
          insert.addBatch();
          if (++waiting == BATCH) {
            insert.executeBatch();
            waiting = 0;
          }
        }
        insert.executeBatch();
      }
    }
    return checksum;
  }

  private static void bind(Table table, ResultSet rows, PreparedStatement insert, Checksum checksum)
      throws SQLException {
    int index = 1;
    for (Column column : table.columns()) {
      if (Cell.isBinary(column.type())) {
        byte[] bytes = rows.getBytes(index);
        insert.setBytes(index, bytes);
        checksum.add(bytes);
      } else {
        String text = Cell.text(rows, index, column.type());
        // Without a type: the target knows that of its column best.
        insert.setObject(index, text, Types.OTHER);
        checksum.add(text);
      }
      index++;
    }
    checksum.endRow();
  }

  private Checksum read(Table table) throws SQLException {
    Checksum checksum = new Checksum();
    try (Statement select = to.createStatement()) {
      select.setFetchSize(FETCH);
      try (ResultSet rows = select.executeQuery(select(table, Column::there, table.there()))) {
        while (rows.next()) {
          int index = 1;
          for (Column column : table.columns()) {
            if (Cell.isBinary(column.type())) {
              checksum.add(rows.getBytes(index));
            } else {
              checksum.add(Cell.text(rows, index, column.type()));
            }
            index++;
          }
          checksum.endRow();
        }
      }
    }
    return checksum;
  }

  private static String select(
      Table table, java.util.function.Function<Column, String> name, String called) {
    return table.columns().stream()
        .map(column -> "\"" + name.apply(column) + "\"")
        .collect(Collectors.joining(", ", "select ", " from \"" + called + "\""));
  }

  private static String insert(Table table) {
    String columns =
        table.columns().stream()
            .map(column -> "\"" + column.there() + "\"")
            .collect(Collectors.joining(", "));
    String values = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
    return "insert into \"%s\" (%s) values (%s)".formatted(table.there(), columns, values);
  }
}
