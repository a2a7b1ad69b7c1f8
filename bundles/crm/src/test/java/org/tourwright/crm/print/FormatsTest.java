package org.tourwright.crm.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi | VND 1500000 | 1.500.000 ₫",
        "zh | VND 1500000 | ₫1,500,000",
        "en | VND 1500000 | ₫1,500,000",
        "zh | CNY 1280.5 | ¥1,280.50",
        "vi | CNY 1280.5 | 1.280,50 CNY",
        "en | USD -120.5 | USD -120.50",
        "vi | VND 999999999999999 | 999.999.999.999.999 ₫"
      })
  void writesAmountsAsPeopleOfTheLanguageDo(String language, String money, String written) {
    assertThat(Formats.of(language).money(Money.parse(money))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"vi, 05/12/2026", "zh, 2026年12月5日", "en, 5 Dec 2026"})
  void writesDatesAsPeopleOfTheLanguageDo(String language, String written) {
    assertThat(Formats.of(language).date(LocalDate.of(2026, 12, 5))).isEqualTo(written);
  }

  @Test
  void neverLetsTextBecomeMarkup() {
    assertThat(Paragraphs.of("Kính gửi <An>,\n\nCảm ơn\nbạn"))
        .isEqualTo("<p>Kính gửi &lt;An&gt;,</p><p>Cảm ơn<br/>bạn</p>");
  }
}
