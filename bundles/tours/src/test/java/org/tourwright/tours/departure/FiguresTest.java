package org.tourwright.tours.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;

class FiguresTest {

  @Test
  void theTileAddsSeatsUpByMonthWithoutCancelledDepartures() {
    List<Departure> departures =
        List.of(
            departure("2026-11-27", 20, 12, Departure.State.GUARANTEED),
            departure("2026-12-04", 20, 3, Departure.State.OPEN),
            departure("2026-12-11", 30, 5, Departure.State.OPEN),
            departure("2026-12-18", 30, 0, Departure.State.CANCELLED));

    assertThat(SeatsTile.table(departures).rows())
        .containsExactly(
            List.of(YearMonth.of(2026, 11), 12L, 8L), List.of(YearMonth.of(2026, 12), 8L, 42L));
  }

  @Test
  void theReportTellsOccupancyAndValue() {
    List<Object> row =
        DeparturesReport.row(departure("2026-11-27", 30, 20, Departure.State.OPEN), "open");

    assertThat(row)
        .contains(20L, 10L, new BigDecimal("0.6667"), Money.parse("VND 130000000"))
        .hasSize(10);
  }

  private static Departure departure(String start, int seats, int taken, Departure.State state) {
    LocalDate day = LocalDate.parse(start);
    return new Departure(
        new DepartureId(new UUID(0, 1)),
        new ProgrammeId(new UUID(0, 2)),
        "HL-" + start,
        "Hạ Long",
        day,
        day.plusDays(2),
        seats,
        taken,
        10,
        state,
        Money.parse("VND 6500000"));
  }
}
