package org.tourwright.tours.departure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tourwright.core.tour.Departure;

class SeatDeskTest {

  @Test
  void guaranteesADepartureWhenItsMinimumIsReached() {
    assertThat(after(Departure.State.OPEN, 9)).isEqualTo(Departure.State.OPEN);
    assertThat(after(Departure.State.OPEN, 10)).isEqualTo(Departure.State.GUARANTEED);
  }

  @ParameterizedTest
  @EnumSource(names = {"GUARANTEED", "CANCELLED"})
  void leavesWhatIsDecided(Departure.State decided) {
    assertThat(after(decided, 0)).isEqualTo(decided);
    assertThat(after(decided, 20)).isEqualTo(decided);
  }

  private static Departure.State after(Departure.State state, int taken) {
    DepartureRecord row = new DepartureRecord();
    row.state = state;
    row.seats = 30;
    row.seatsTaken = taken;
    row.minimumToRun = 10;
    SeatDesk.guaranteeWhenReached(row);
    return row.state;
  }
}
