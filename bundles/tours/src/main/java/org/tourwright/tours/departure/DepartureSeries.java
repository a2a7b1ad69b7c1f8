package org.tourwright.tours.departure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.tourwright.core.error.Checks;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.tours.ToursError;

/**
 * Departures that repeat: every Friday, from a day to a day.
 *
 * @param weekdays on which it starts
 * @param everyWeeks 1 for every week, 2 for every other; counted from the week of the first day
 * @param releaseDays how many days before the start seats held are given free; null for never
 */
public record DepartureSeries(
    ProgrammeId programme,
    LocalDate from,
    LocalDate to,
    Set<DayOfWeek> weekdays,
    Integer everyWeeks,
    String title,
    Integer seats,
    Integer seatsHeld,
    Integer minimumToRun,
    Money price,
    Integer releaseDays) {

  static final int LONGEST = 200;
  private static final int LONGEST_DAYS = 1100;

  public DepartureSeries {
    weekdays = weekdays == null ? Set.of() : Set.copyOf(weekdays);
    everyWeeks = everyWeeks == null ? 1 : everyWeeks;
  }

  void check() {
    Checks checks =
        new Checks()
            .required("programme", programme)
            .required("from", from)
            .required("to", to)
            .inOrder("to", from, to)
            .longest("title", title, 200)
            .that(!weekdays.isEmpty(), "weekdays", ToursError.SERIES_EMPTY)
            .range("everyWeeks", everyWeeks, 1, 52)
            .range("releaseDays", releaseDays, 0, 365)
            .positive("price", price);
    DepartureDetails.checkSeats(checks, seats, seatsHeld, minimumToRun);
    checks.orThrow();
    boolean tooLong = to.isAfter(from.plusDays(LONGEST_DAYS)) || days().size() > LONGEST;
    new Checks()
        .that(!tooLong, "to", ToursError.SERIES_TOO_LONG, Map.of("max", LONGEST))
        .that(tooLong || !days().isEmpty(), "weekdays", ToursError.SERIES_EMPTY)
        .orThrow();
  }

  /** The days on which it starts, in order. */
  public List<LocalDate> days() {
    LocalDate week = from.with(DayOfWeek.MONDAY);
    return from.datesUntil(to.plusDays(1))
        .filter(day -> weekdays.contains(day.getDayOfWeek()))
        .filter(day -> ChronoUnit.WEEKS.between(week, day.with(DayOfWeek.MONDAY)) % everyWeeks == 0)
        .toList();
  }

  DepartureDetails on(LocalDate day) {
    return new DepartureDetails(
        programme,
        null,
        title,
        day,
        seats,
        seatsHeld,
        minimumToRun,
        price,
        releaseDays == null ? null : day.minusDays(releaseDays),
        null);
  }
}
