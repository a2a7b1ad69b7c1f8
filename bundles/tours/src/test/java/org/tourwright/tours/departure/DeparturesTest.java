package org.tourwright.tours.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.tour.ProgrammeId;

class DeparturesTest {

  private static final UUID PROGRAMME = new UUID(0, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

  @Test
  void movesAsLongAsNoSeatIsSold() {
    assertThatCode(() -> Departures.mustStay(sold(0), edited(PROGRAMME, FRIDAY.plusDays(1))))
        .doesNotThrowAnyException();
    assertThatCode(() -> Departures.mustStay(sold(4), edited(PROGRAMME, FRIDAY)))
        .doesNotThrowAnyException();
    assertThat(wrong(4, PROGRAMME, FRIDAY.plusDays(1))).isEqualTo("start");
  }

  @Test
  void neverBecomesAnotherProgrammes() {
    assertThat(wrong(0, new UUID(0, 2), FRIDAY)).isEqualTo("programme");
  }

  private static String wrong(int taken, UUID programme, LocalDate start) {
    Invalid refused =
        catchThrowableOfType(
            Invalid.class, () -> Departures.mustStay(sold(taken), edited(programme, start)));
    assertThat(refused.errors()).hasSize(1);
    return refused.errors().stream().map(FieldError::field).findFirst().orElseThrow();
  }

  private static DepartureRecord sold(int taken) {
    DepartureRecord row = new DepartureRecord();
    row.programme = PROGRAMME;
    row.startsOn = FRIDAY;
    row.seatsTaken = taken;
    return row;
  }

  private static DepartureDetails edited(UUID programme, LocalDate start) {
    return new DepartureDetails(
        new ProgrammeId(programme), null, null, start, 20, 0, 10, null, null, null);
  }
}
