package org.tourwright.tours.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.tours.settings.Settings;

class CostingDetailsTest {

  private static final Settings.View DEFAULTS =
      new Settings.View(
          1,
          new BigDecimal("10"),
          new BigDecimal("75"),
          new BigDecimal("10000"),
          List.of(2, 4),
          14);

  @Test
  void takesWhatIsLeftOutFromTheParameters() {
    CostingDetails completed = details(null, null, List.of(), List.of()).completed(DEFAULTS);

    assertThat(completed.currency()).isEqualTo("VND");
    assertThat(completed.marginPercent()).isEqualByComparingTo("10");
    assertThat(completed.roundingStep()).isEqualByComparingTo("10000");
    assertThat(completed.groupSizes()).containsExactly(2, 4);
    assertThatCode(completed::check).doesNotThrowAnyException();
  }

  @Test
  void roundsOtherCurrenciesToWholeUnits() {
    assertThat(details("USD", null, List.of(), List.of()).completed(DEFAULTS).roundingStep())
        .isEqualByComparingTo("1");
  }

  @Test
  void refusesAStepThatCannotBeWrittenOut() {
    Invalid invalid =
        refusal(details("VND", "1e999999999", List.of(), List.of()).completed(DEFAULTS));

    assertThat(invalid.errors()).extracting(FieldError::field).containsExactly("roundingStep");
  }

  @Test
  void namesEveryWrongFieldAtOnce() {
    CostLine foreign =
        new CostLine(
            null, " ", CostBasis.PER_PERSON, new BigDecimal("-1"), 0, Money.parse("CNY 10"));
    CostingDetails.Rate twice = new CostingDetails.Rate("USD", new BigDecimal("25400"));
    CostingDetails.Rate zero = new CostingDetails.Rate("USD", BigDecimal.ZERO);

    Invalid invalid =
        refusal(details("VND", "0.5", List.of(twice, zero), List.of(foreign)).completed(DEFAULTS));

    assertThat(invalid.errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder(
            "roundingStep",
            "rates[1].currency",
            "rates[1].rate",
            "lines[0].kind",
            "lines[0].description",
            "lines[0].times",
            "lines[0].quantity",
            "lines[0].unitCost");
  }

  @Test
  void needsARateForEveryForeignCost() {
    CostLine foreign =
        new CostLine(ServiceKind.HOTEL, "酒店", CostBasis.PER_ROOM, null, 3, Money.parse("CNY 420"));

    assertThat(
            refusal(details("VND", null, List.of(), List.of(foreign)).completed(DEFAULTS)).errors())
        .singleElement()
        .satisfies(error -> assertThat(error.code().code()).isEqualTo("tours.rate-missing"));
    CostingDetails.Rate rate = new CostingDetails.Rate("CNY", new BigDecimal("3520"));
    assertThatCode(
            () -> details("VND", null, List.of(rate), List.of(foreign)).completed(DEFAULTS).check())
        .doesNotThrowAnyException();
  }

  private static Invalid refusal(CostingDetails details) {
    return catchThrowableOfType(Invalid.class, details::check);
  }

  private static CostingDetails details(
      String currency, String step, List<CostingDetails.Rate> rates, List<CostLine> lines) {
    return new CostingDetails(
        "2027",
        currency,
        null,
        step == null ? null : new BigDecimal(step),
        null,
        null,
        rates,
        lines,
        null);
  }
}
