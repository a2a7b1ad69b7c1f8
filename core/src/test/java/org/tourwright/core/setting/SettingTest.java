package org.tourwright.core.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tourwright.core.error.FieldError;

class SettingTest {

  private static final Setting SWAP = Setting.number("web.swapSeconds", 10, 0, 600, Unit.SECONDS);

  @ParameterizedTest
  @ValueSource(strings = {"0", "10", "600"})
  void takesNumbersOfItsRange(String value) {
    assertThat(SWAP.accepts(value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, core.too-small",
    "601, core.too-large",
    "ten, core.not-a-number",
    "1.5, core.not-a-number",
    "9999999999999999999999, core.not-a-number",
    "'', core.required"
  })
  void saysWhyItRefusesANumber(String value, String code) {
    List<FieldError> errors = SWAP.check("value", value).errors();

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).field()).isEqualTo("value");
    assertThat(errors.get(0).code().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"yes", "TRUE", "1"})
  void yesAndNoAreTrueAndFalse(String value) {
    Setting setting = Setting.yesNo("web.open", false);

    assertThat(setting.accepts(value)).isFalse();
    assertThat(setting.accepts("true")).isTrue();
    assertThat(setting.accepts("false")).isTrue();
  }

  @Test
  void aChoiceIsOneOfItsChoices() {
    Setting setting = Setting.choice("web.order", "name", "name", "age");

    assertThat(setting.accepts("age")).isTrue();
    assertThat(setting.accepts("size")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"VND -1", "5000000", "VND five", "XXXX 5"})
  void moneyHasACurrencyAndIsNotBelowZero(String value) {
    Setting setting =
        Setting.money("crm.limit", Money.of(CurrencyUnit.of("VND"), new BigDecimal("5000000")));

    assertThat(setting.accepts(value)).isFalse();
    assertThat(setting.accepts(setting.standard())).isTrue();
    assertThat(Values.of(Map.of("crm.limit", "USD 12.50")).money(setting))
        .isEqualTo(Money.of(CurrencyUnit.USD, new BigDecimal("12.50")));
  }

  @Test
  void theDefaultCountsWhereThereIsNoValueOrABadOne() {
    assertThat(Values.of(Map.of()).number(SWAP)).isEqualTo(10);
    assertThat(Values.of(Map.of("web.swapSeconds", "20")).duration(SWAP))
        .isEqualTo(Duration.ofSeconds(20));
    assertThat(Values.of(Map.of("web.swapSeconds", "700")).number(SWAP)).isEqualTo(10);
  }

  @Test
  void theEnvironmentGoesBeforeAnythingElse() {
    assertThat(SWAP.variable()).isEqualTo("TOURWRIGHT_SET_WEB_SWAPSECONDS");
    assertThat(
            Values.of(Map.of("web.swapSeconds", "20", "TOURWRIGHT_SET_WEB_SWAPSECONDS", "30"))
                .number(SWAP))
        .isEqualTo(30);
  }

  @Test
  void aBadValueIsPassedOver() {
    Values file = Values.of(Map.of("web.swapSeconds", "20"));

    assertThat(
            Values.of(Map.of("web.swapSeconds", "20", "TOURWRIGHT_SET_WEB_SWAPSECONDS", "soon"))
                .number(SWAP))
        .isEqualTo(20);
    assertThat(Values.of(Map.of("web.swapSeconds", "700")).or(file).number(SWAP)).isEqualTo(20);
    assertThat(Values.of(Map.of("web.swapSeconds", "30")).or(file).number(SWAP)).isEqualTo(30);
    assertThat(file.has(SWAP)).isTrue();
    assertThat(Values.of(Map.of("web.swapSeconds", "700")).has(SWAP)).isFalse();
  }

  @Test
  void aKeyNamesItsModule() {
    assertThat(SWAP.module()).isEqualTo("web");
    assertThat(SWAP.name()).isEqualTo("swapSeconds");
    assertThatThrownBy(() -> Setting.yesNo("without-module", true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNumberWithoutAUnitOfTimeIsNoDuration() {
    Setting score = Setting.number("care.low", 2, 0, 5, Unit.NONE);

    assertThatThrownBy(() -> Values.of(Map.of()).duration(score))
        .isInstanceOf(IllegalStateException.class);
  }
}
