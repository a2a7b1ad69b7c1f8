package org.tourwright.operations.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.tourwright.operations.desk.TourView.Reason;
import org.tourwright.operations.tour.TourState;

/** Why a tour waits for somebody (R187). */
final class Waiting {

  static final int DAYS_TO_RESERVE = 30;
  private static final int DAYS_TO_CONFIRM = 14;

  private Waiting() {}

  static Set<Reason> reasons(
      TourState state,
      boolean inCharge,
      LocalDate start,
      LocalDate end,
      Progress progress,
      LocalDate today) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (state == TourState.COMPLETED) {
      reasons.add(Reason.SETTLE);
    } else if (state == TourState.CANCELLED && progress.confirmed() > 0) {
      reasons.add(Reason.CANCEL_SERVICES);
    } else if (state.ahead()) {
      if (!inCharge) {
        reasons.add(Reason.NEW);
      }
      if (end.isBefore(today)) {
        reasons.add(Reason.COMPLETE);
      }
      prepare(reasons, start, progress, today);
    }
    return reasons;
  }

  private static void prepare(
      Set<Reason> reasons, LocalDate start, Progress progress, LocalDate today) {
    if (progress.services() == 0 && !start.isAfter(today.plusDays(DAYS_TO_RESERVE))) {
      reasons.add(Reason.NOTHING_RESERVED);
    }
    if (progress.requested() > 0 && !start.isAfter(today.plusDays(DAYS_TO_CONFIRM))) {
      reasons.add(Reason.UNCONFIRMED);
    }
    if (progress.late() > 0) {
      reasons.add(Reason.DEADLINE);
    }
    if (progress.outside() > 0) {
      reasons.add(Reason.DATES);
    }
    if (progress.stepsLate() > 0) {
      reasons.add(Reason.CHECKLIST);
    }
  }
}
