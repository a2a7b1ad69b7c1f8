package org.tourwright.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.report.Period;

class PeriodsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void shows_half_a_year_back_and_half_a_year_ahead_where_nothing_is_asked() {
    assertThat(Periods.of(null, null, TODAY))
        .isEqualTo(new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 5, 31)));
  }

  @Test
  void takes_the_dates_that_are_asked() {
    assertThat(Periods.of(TODAY, TODAY, TODAY)).isEqualTo(new Period(TODAY, TODAY));
  }

  @Test
  void refuses_dates_in_the_wrong_order_and_blames_the_second() {
    assertThatThrownBy(() -> Periods.of(TODAY, TODAY.minusDays(1), TODAY))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.errors().get(0).field()).isEqualTo("to"));
  }

  @Test
  void refuses_ten_years_and_more() {
    assertThatThrownBy(() -> Periods.of(TODAY, TODAY.plusYears(10), TODAY))
        .isInstanceOf(Invalid.class);
  }
}
