package org.tourwright.persistence.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Only one node migrates a unit at a time. Liquibase's own lock is a row, which a node that is
 * killed leaves behind for ever; this one is held by a connection, so it ends with its node. On
 * Derby there is only one node.
 */
final class MigrationLock implements AutoCloseable {

  /** So long another node may take for its migration. */
  private static final String PATIENCE = "300s";

  private final Connection connection;
  private final String unit;

  private MigrationLock(Connection connection, String unit) {
    this.connection = connection;
    this.unit = unit;
  }

  /**
   * Waits while another node has it.
   *
   * @throws SQLException also when that takes longer than five minutes
   */
  static MigrationLock take(DataSource dataSource, String unit) throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      if (!LockWaits.isPostgres(connection)) {
        connection.close();
        return new MigrationLock(null, unit);
      }
      MigrationLock lock = new MigrationLock(connection, unit);
      LockWaits.limit(connection, PATIENCE);
      lock.call("select pg_advisory_lock(hashtext(?))");
      return lock;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void close() throws SQLException {
    if (connection != null) {
      try (connection) {
        call("select pg_advisory_unlock(hashtext(?))");
        LockWaits.asBefore(connection);
      }
    }
  }

  private void call(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, "tourwright migrations of " + unit);
      statement.execute();
    }
  }
}
