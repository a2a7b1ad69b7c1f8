package org.tourwright.tours.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;

class SettingsTest {

  @Test
  void takesWhatManagersUsuallySet() {
    assertThatCode(() -> Settings.check(details("10", "10000"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "1e-999999999, 10000, leastMarginPercent",
    "10, 1e999999999, roundingStep",
    "10, 1e-999999999, roundingStep",
    "10, 0, roundingStep"
  })
  void refusesNumbersThatCannotBeStored(String margin, String step, String field) {
    Invalid refused =
        catchThrowableOfType(Invalid.class, () -> Settings.check(details(margin, step)));

    assertThat(refused.errors()).extracting(FieldError::field).containsExactly(field);
  }

  private static Settings.Details details(String margin, String step) {
    return new Settings.Details(
        new BigDecimal(margin), BigDecimal.valueOf(75), new BigDecimal(step), List.of(2, 4), 14);
  }
}
