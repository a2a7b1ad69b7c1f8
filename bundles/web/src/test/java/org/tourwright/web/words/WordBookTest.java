package org.tourwright.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.tourwright.web.WebError;

class WordBookTest {

  private final WordBook words =
      new WordBook(
          Map.of(
              "en",
                  Map.of(
                      "a", "One",
                      "b", "Only English",
                      "c", "{count, plural, one {# guest} other {# guests}}",
                      "sum", "It is {sum}, due {due}.",
                      "bad", "{count, plural, one"),
              "vi", Map.of("a", "Một", "c", "{count} khách", "sum", "Là {sum}, hạn {due}."),
              "zh", Map.of("sum", "共{sum}，{due}到期。")));

  @Test
  void wordsAreFoundElseEnglishElseTheKey() {
    assertThat(words.text("vi", "a")).isEqualTo("Một");
    assertThat(words.text("vi", "b")).isEqualTo("Only English");
    assertThat(words.text("zh", "a")).isEqualTo("One");
    assertThat(words.text("vi", "none")).isEqualTo("none");
    assertThat(words.text("fr", "a")).isEqualTo("One");
  }

  @Test
  void argumentsHaveNames() {
    assertThat(words.text("en", "c", Map.of("count", 1))).isEqualTo("1 guest");
    assertThat(words.text("en", "c", Map.of("count", 1234))).isEqualTo("1,234 guests");
    assertThat(words.text("vi", "c", Map.of("count", 3))).isEqualTo("3 khách");
  }

  @Test
  void moneyAndDaysAreWrittenAsInTheLanguage() {
    Map<String, Object> args =
        Map.of("sum", Money.parse("VND 14000000"), "due", LocalDate.of(2026, 11, 2));
    assertThat(words.text("en", "sum", args)).isEqualTo("It is ₫14,000,000, due 2 Nov 2026.");
    assertThat(words.text("vi", "sum", args)).isEqualTo("Là 14.000.000\u00a0₫, hạn 02/11/2026.");
    assertThat(words.text("zh", "sum", args)).isEqualTo("共₫14,000,000，2026/11/02到期。");
    assertThat(words.text("en", "sum", Map.of("sum", Money.parse("USD 1.5"), "due", "now")))
        .isEqualTo("It is US$1.50, due now.");
  }

  @Test
  void aBrokenMessageIsShownAsItIs() {
    assertThat(words.text("en", "bad", Map.of("count", 1))).isEqualTo("{count, plural, one");
  }

  @Test
  void allWordsOfALanguageAreCompletedInEnglish() {
    assertThat(words.all("vi")).containsEntry("a", "Một").containsEntry("b", "Only English");
  }

  @Test
  void everyRefusalHasWordsInEveryLanguage() throws IOException {
    Map<String, Set<String>> keys = new HashMap<>();
    for (String language : WordBook.LANGUAGES) {
      Map<String, String> own = ours(language);
      keys.put(language, own.keySet());
      for (WebError error : WebError.values()) {
        assertThat(own).as(language).containsKey("error." + error.code());
      }
    }
    assertThat(keys.get("vi")).isEqualTo(keys.get("en"));
    assertThat(keys.get("zh")).isEqualTo(keys.get("en"));
  }

  private static Map<String, String> ours(String language) throws IOException {
    try (Reader reader =
        new InputStreamReader(
            WordBookTest.class.getResourceAsStream("/i18n/messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      return WordBook.read(reader);
    }
  }
}
