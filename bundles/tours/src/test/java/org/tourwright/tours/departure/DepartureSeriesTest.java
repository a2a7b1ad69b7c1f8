package org.tourwright.tours.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.tour.ProgrammeId;

class DepartureSeriesTest {

  @Test
  void startsEveryFridayBothEndsIncluded() {
    DepartureSeries series = series("2026-12-04", "2026-12-25", 1, DayOfWeek.FRIDAY);

    assertThat(series.days())
        .containsExactly(
            day("2026-12-04"), day("2026-12-11"), day("2026-12-18"), day("2026-12-25"));
    assertThatCode(series::check).doesNotThrowAnyException();
  }

  @Test
  void countsEveryOtherWeekFromTheWeekOfTheFirstDay() {
    DepartureSeries series =
        series("2026-12-02", "2026-12-31", 2, DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);

    assertThat(series.days())
        .containsExactly(
            day("2026-12-05"), day("2026-12-15"), day("2026-12-19"), day("2026-12-29"));
  }

  @Test
  void givesHeldSeatsFreeAsManyDaysBeforeEachStart() {
    DepartureDetails one =
        series("2026-12-04", "2026-12-04", 1, DayOfWeek.FRIDAY).on(day("2026-12-04"));

    assertThat(one.releaseOn()).isEqualTo(day("2026-11-20"));
  }

  @Test
  void refusesASeriesWithoutAnyDay() {
    assertThat(refused(series("2026-12-05", "2026-12-10", 1, DayOfWeek.FRIDAY)))
        .isEqualTo("tours.series-empty");
    assertThat(refused(series("2026-12-05", "2026-12-10", 1))).isEqualTo("tours.series-empty");
  }

  @Test
  void refusesMoreThanPeopleCanMean() {
    assertThat(refused(series("2026-01-01", "2028-12-31", 1, DayOfWeek.values())))
        .isEqualTo("tours.series-too-long");
    assertThat(refused(series("2026-01-01", "9999-12-31", 1, DayOfWeek.FRIDAY)))
        .isEqualTo("tours.series-too-long");
  }

  @Test
  void blamesSeatsAndMinimum() {
    DepartureSeries series =
        new DepartureSeries(
            new ProgrammeId(new UUID(0, 7)),
            day("2026-12-04"),
            day("2026-12-25"),
            Set.of(DayOfWeek.FRIDAY),
            1,
            null,
            10,
            0,
            11,
            null,
            null);

    assertThat(refused(series)).isEqualTo("tours.minimum-above-seats");
  }

  private static String refused(DepartureSeries series) {
    FieldError first = catchThrowableOfType(Invalid.class, series::check).errors().get(0);
    return first.code().code();
  }

  private static DepartureSeries series(
      String from, String to, int everyWeeks, DayOfWeek... weekdays) {
    return new DepartureSeries(
        new ProgrammeId(new UUID(0, 7)),
        day(from),
        day(to),
        Set.of(weekdays),
        everyWeeks,
        null,
        30,
        4,
        10,
        null,
        14);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
