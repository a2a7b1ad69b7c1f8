package org.tourwright.persistence.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.Refusal;

/**
 * What the database does not take. Modules check their input; this is for what slips through, and
 * for two who enter the same at the same moment. The states are those of classes 22 (data
 * exception) and 23 (integrity constraint violation) of ISO/IEC 9075-2.
 */
final class Violation {

  private static final Logger LOG = LoggerFactory.getLogger(Violation.class);
  private static final int DEEPEST = 30;
  private static final String UNIQUE = "23505";

  private Violation() {}

  /** Does the work; what the database does not take becomes a refusal. */
  static <T> T refusing(Supplier<T> work) {
    try {
      return work.get();
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException e) {
      Refusal refusal = of(e);
      if (refusal == null) {
        throw e;
      }
      if (refusal instanceof Conflict) {
        LOG.info("The database has it already: {}", e.getMessage());
      } else {
        LOG.warn("The database refused what a check should have refused before", e);
      }
      throw refusal;
    }
  }

  /** Null when it is nothing of the kind. */
  static Refusal of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      for (Throwable next = cause;
          next instanceof SQLException sql;
          next = sql.getNextException()) {
        Refusal refusal = of(sql.getSQLState());
        if (refusal != null) {
          return refusal;
        }
      }
      cause = cause.getCause();
    }
    return null;
  }

  private static Refusal of(String state) {
    if (UNIQUE.equals(state)) {
      return new Conflict(CoreError.DUPLICATE);
    }
    return state != null && (state.startsWith("22") || state.startsWith("23"))
        ? new Invalid(List.of())
        : null;
  }
}
