package org.tourwright.tours.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.tour.Departure;

class UnderBookedTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, OPEN, 9, true",
    "2026-12-06, OPEN, 9, true",
    "2026-12-07, OPEN, 9, false",
    "2026-11-21, OPEN, 9, false",
    "2026-12-01, OPEN, 10, false",
    "2026-12-01, GUARANTEED, 9, false",
    "2026-12-01, CANCELLED, 0, false",
  })
  void concernsOpenDeparturesThatStartSoonWithTooFew(
      LocalDate start, Departure.State state, int taken, boolean concerned) {
    UnderBooked alert = new UnderBooked(LocalDate.parse("2026-11-22"), 14);

    assertThat(alert.concerns(start, state, taken, 10)).isEqualTo(concerned);
  }
}
