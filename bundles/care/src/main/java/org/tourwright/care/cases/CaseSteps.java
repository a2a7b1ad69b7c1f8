package org.tourwright.care.cases;

import java.time.Instant;
import java.util.Map;
import org.tourwright.care.CareError;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.Invalid;

/** How a case goes from state to state. */
final class CaseSteps {

  private CaseSteps() {}

  /**
   * @param solution null to keep the one that the case has
   * @throws Conflict when the case cannot take this step
   * @throws Invalid when it would be solved without a solution
   */
  static void go(CareCase of, CaseState next, String solution, Instant now) {
    if (!of.state.mayBecome(next)) {
      throw new Conflict(CareError.STATE_NOT_REACHABLE, Map.of("state", of.state.name()));
    }
    if (solution != null && !solution.isBlank()) {
      of.solution = solution.strip();
    }
    if (next == CaseState.SOLVED && of.solution == null) {
      throw new Invalid("solution", CareError.SOLUTION_MISSING);
    }
    of.state = next;
    of.solvedAt =
        switch (next) {
          case SOLVED -> now;
          case CLOSED -> of.solvedAt;
          case OPEN, IN_PROGRESS -> null;
        };
    of.closedAt = next == CaseState.CLOSED ? now : null;
    if (next == CaseState.SOLVED && of.firstAnswerAt == null) {
      of.firstAnswerAt = now;
    }
  }
}
