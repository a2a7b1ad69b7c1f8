package org.tourwright.persistence.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How long PostgreSQL lets statements wait for locks, which is for ever unless it is told
 * otherwise. Derby gives up by itself.
 */
final class LockWaits {

  private LockWaits() {}

  /**
   * Counts until it is set anew; set within a transaction, a rollback takes it back.
   *
   * @param limit as the parameter {@code lock_timeout} is written
   */
  static void limit(Connection connection, String limit) throws SQLException {
    if (!isPostgres(connection)) {
      return;
    }
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config('lock_timeout', ?, false)")) {
      statement.setString(1, limit);
      statement.execute();
    }
  }

  /** As the address of the database says, or the server. */
  static void asBefore(Connection connection) throws SQLException {
    if (isPostgres(connection)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("reset lock_timeout");
      }
    }
  }

  static boolean isPostgres(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().contains("Postgre");
  }
}
