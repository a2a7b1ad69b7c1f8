package org.tourwright.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.tourwright.core.error.Checks;
import org.tourwright.core.report.Period;

/** The period that a manager looks at. */
final class Periods {

  private static final int MOST_YEARS = 10;

  private Periods() {}

  /**
   * From the first of the month five months ago to the last of the sixth month ahead where nothing
   * else is asked: what was, and what is sold already.
   */
  static Period of(LocalDate from, LocalDate to, LocalDate today) {
    LocalDate begin = from == null ? today.withDayOfMonth(1).minusMonths(5) : from;
    LocalDate end = to == null ? today.withDayOfMonth(1).plusMonths(7).minusDays(1) : to;
    new Checks()
        .inOrder("to", begin, end)
        .that(
            ChronoUnit.YEARS.between(begin, end) < MOST_YEARS,
            "to",
            ReportsError.PERIOD_TOO_LONG,
            Map.of("years", MOST_YEARS))
        .orThrow();
    return new Period(begin, end);
  }
}
