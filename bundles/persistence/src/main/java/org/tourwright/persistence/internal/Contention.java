package org.tourwright.persistence.internal;

import java.sql.SQLException;
import java.util.Set;

/**
 * Work that the database stopped for the sake of other work. The states are those of class 40 of
 * ISO/IEC 9075-2 (transaction rollback) and the databases' own for a lock that was not given.
 */
enum Contention {
  NONE,
  /**
   * Two transactions waited for each other, saw each other's changes, or wanted the next numbers of
   * one sequence at once (which Derby does not let wait); again it may work.
   */
  DEADLOCK,
  /** Somebody held a record for longer than the database lets others wait. */
  WAITED_TOO_LONG;

  private static final int DEEPEST = 30;
  private static final Set<String> DEADLOCKS = Set.of("40001", "40P01", "X0Y84");
  private static final Set<String> TIMEOUTS = Set.of("40XL1", "40XL2", "55P03");

  static Contention of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof SQLException sql) {
        Contention found = of(sql);
        if (found != NONE) {
          return found;
        }
      }
      cause = cause.getCause();
    }
    return NONE;
  }

  private static Contention of(SQLException thrown) {
    for (SQLException next = thrown; next != null; next = next.getNextException()) {
      String state = next.getSQLState();
      if (state != null && DEADLOCKS.contains(state)) {
        return DEADLOCK;
      }
      if (state != null && TIMEOUTS.contains(state)) {
        return WAITED_TOO_LONG;
      }
    }
    return NONE;
  }
}
