package org.tourwright.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/**
 * Liquibase commits after each change set. Here that is only a mark that a failing change set goes
 * back to; the whole migration, with Liquibase's own history, is stored by {@link #finish} or not
 * at all. Derby and PostgreSQL both change tables within transactions.
 */
final class OneTransaction extends JdbcConnection implements AutoCloseable {

  /**
   * A change of a table waits for everybody who uses it, and whoever comes waits for the change:
   * before requests have to give up, the migration does.
   */
  private static final String PATIENCE = "8s";

  private final Connection connection;
  private Savepoint mark;

  private OneTransaction(Connection connection) throws SQLException {
    super(connection);
    this.connection = connection;
    connection.setAutoCommit(false);
  }

  static OneTransaction begun(DataSource dataSource) throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      LockWaits.limit(connection, PATIENCE);
      return new OneTransaction(connection);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Only {@link #finish} ends the transaction. */
  @Override
  public void setAutoCommit(boolean autoCommit) {
    // Changing it would commit.
  }

  @Override
  public void commit() throws DatabaseException {
    try {
      // First, for with a savepoint all later ones are released too.
      if (mark != null) {
        connection.releaseSavepoint(mark);
      }
      mark = connection.setSavepoint();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  @Override
  public void rollback() throws DatabaseException {
    try {
      if (mark == null) {
        connection.rollback();
      } else {
        connection.rollback(mark);
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Stores all that was done. */
  void finish() throws SQLException {
    connection.commit();
  }

  /** Takes back all that was not stored, and gives the connection back. */
  @Override
  public void close() throws DatabaseException {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
      LockWaits.asBefore(connection);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }
}
