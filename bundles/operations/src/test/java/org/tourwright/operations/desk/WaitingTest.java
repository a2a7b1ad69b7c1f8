package org.tourwright.operations.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tourwright.operations.desk.TourView.Reason;
import org.tourwright.operations.tour.TourState;

class WaitingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aNewTourWaitsForAnOperator() {
    assertThat(reasons(TourState.PLANNED, false, 60, Progress.NONE)).containsExactly(Reason.NEW);
    assertThat(reasons(TourState.PLANNED, true, 60, Progress.NONE)).isEmpty();
  }

  @Test
  void servicesMustBeReservedAMonthAndConfirmedTwoWeeksBefore() {
    assertThat(reasons(TourState.PLANNED, true, 30, Progress.NONE))
        .containsExactly(Reason.NOTHING_RESERVED);
    assertThat(reasons(TourState.PLANNED, true, 14, new Progress(3, 2, 0, 0, 0, 0, 0)))
        .containsExactly(Reason.UNCONFIRMED);
    assertThat(reasons(TourState.PLANNED, true, 15, new Progress(3, 2, 0, 0, 0, 0, 0))).isEmpty();
  }

  @Test
  void whatIsLateIsTold() {
    assertThat(reasons(TourState.PREPARED, true, 20, new Progress(3, 2, 1, 0, 10, 4, 2)))
        .containsExactly(Reason.DEADLINE, Reason.CHECKLIST);
  }

  @Test
  void servicesOnOtherDaysThanTheTourAreTold() {
    assertThat(reasons(TourState.PLANNED, true, 40, new Progress(3, 3, 0, 1, 10, 4, 0)))
        .containsExactly(Reason.DATES);
  }

  @Test
  void afterwardsItIsToBeCompletedAndSettled() {
    Progress all = new Progress(3, 3, 0, 0, 10, 10, 0);
    assertThat(reasons(TourState.RUNNING, true, -5, all)).containsExactly(Reason.COMPLETE);
    assertThat(reasons(TourState.COMPLETED, true, -5, all)).containsExactly(Reason.SETTLE);
    assertThat(reasons(TourState.SETTLED, true, -5, all)).isEmpty();
    assertThat(reasons(TourState.CANCELLED, true, 5, all)).containsExactly(Reason.CANCEL_SERVICES);
  }

  private static Set<Reason> reasons(
      TourState state, boolean inCharge, int startsIn, Progress progress) {
    LocalDate start = TODAY.plusDays(startsIn);
    return Waiting.reasons(state, inCharge, start, start.plusDays(2), progress, TODAY);
  }
}
