package org.tourwright.persistence.internal;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/**
 * Whether work failed because the database was not there: class 08 of ISO/IEC 9075-2 (connection
 * exception), and what PostgreSQL says when it shuts down or is not up yet (57P01 to 57P03), or is
 * a standby by now (25006).
 */
final class Away {

  private static final int DEEPEST = 30;

  private Away() {}

  static boolean caused(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof SQLException sql && away(sql)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean away(SQLException thrown) {
    String state = thrown.getSQLState();
    return thrown instanceof SQLTransientConnectionException
        || thrown instanceof SQLNonTransientConnectionException
        || (state != null
            && (state.startsWith("08") || state.matches("57P0[123]") || state.equals("25006")));
  }
}
