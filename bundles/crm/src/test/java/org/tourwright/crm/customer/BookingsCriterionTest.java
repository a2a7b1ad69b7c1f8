package org.tourwright.crm.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.customer.CustomerCriterion.Comparison;

class BookingsCriterionTest {

  @ParameterizedTest
  @CsvSource({
    "IS, 0, true, false",
    "IS_NOT, 1, true, false",
    "AT_LEAST, 1, false, true",
    "AT_MOST, 1, true, true",
    "AT_LEAST, 0, true, true"
  })
  void holdsForNoneAndForOneBooking(
      Comparison comparison, long wanted, boolean forNone, boolean forOne) {
    assertThat(BookingsCriterion.predicate(comparison, wanted).test(0)).isEqualTo(forNone);
    assertThat(BookingsCriterion.predicate(comparison, wanted).test(1)).isEqualTo(forOne);
  }
}
