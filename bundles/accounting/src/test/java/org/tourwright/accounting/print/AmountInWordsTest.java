package org.tourwright.accounting.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

  @ParameterizedTest
  @CsvSource({
    "vi, VND 10000000, Mười triệu đồng",
    "vi, VND 1500000, Một triệu năm trăm nghìn đồng",
    "vi, VND 21505001, Hai mươi mốt triệu năm trăm lẻ năm nghìn không trăm lẻ một đồng",
    "vi, USD 1250.50, Một nghìn hai trăm năm mươi đô la Mỹ và năm mươi xu",
    "en, VND 1500000, One million five hundred thousand Vietnamese dong",
    "en, USD 1.05, One US dollar and five cents",
    "zh, CNY 1500000, 壹佰伍拾万元整",
    "zh, CNY 100.05, 壹佰元零伍分",
    "zh, CNY 100.50, 壹佰元伍角整",
    "zh, VND 1500000, 壹佰伍拾万越南盾整",
  })
  void spellsAnAmountOut(String language, String amount, String words) throws Exception {
    Properties messages = new Properties();
    String file = "/i18n/messages_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            AmountInWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      messages.load(in);
    }
    assertThat(
            new AmountInWords(language, key -> messages.getProperty(key, key))
                .of(Money.parse(amount)))
        .isEqualTo(words);
  }
}
