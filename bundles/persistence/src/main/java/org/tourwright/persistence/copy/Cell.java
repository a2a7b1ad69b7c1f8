package org.tourwright.persistence.copy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** A value in words that mean the same to both databases. */
final class Cell {

  /** PostgreSQL keeps microseconds, and the platform writes no finer ones. */
  private static final int MICROS = 6;

  private Cell() {}

  static boolean isBinary(int type) {
    return type == Types.BLOB
        || type == Types.BINARY
        || type == Types.VARBINARY
        || type == Types.LONGVARBINARY;
  }

  /**
   * @param type of the column in the source
   */
  static String text(ResultSet row, int index, int type) throws SQLException {
    return switch (type) {
      case Types.BOOLEAN, Types.BIT -> truth(row, index);
      case Types.DECIMAL, Types.NUMERIC -> number(row.getBigDecimal(index));
      case Types.TIMESTAMP -> moment(row.getString(index));
      case Types.CHAR -> withoutPadding(row.getString(index));
      default -> row.getString(index);
    };
  }

  private static String truth(ResultSet row, int index) throws SQLException {
    boolean value = row.getBoolean(index);
    return row.wasNull() ? null : String.valueOf(value);
  }

  static String number(BigDecimal value) {
    return value == null
        ? null
        : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** As both print it, but for the zeros at the end: {@code 2026-11-26 10:00:00.12}. */
  static String moment(String value) {
    if (value == null) {
      return null;
    }
    int point = value.indexOf('.');
    if (point < 0) {
      return value;
    }
    int end = Math.min(value.length(), point + 1 + MICROS);
    return value.substring(0, end).replaceFirst("\\.?0*$", "");
  }

  private static String withoutPadding(String value) {
    return value == null ? null : value.stripTrailing();
  }
}
