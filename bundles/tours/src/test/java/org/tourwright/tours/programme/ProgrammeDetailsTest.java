package org.tourwright.tours.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;

class ProgrammeDetailsTest {

  @Test
  void writesCodesInCapitals() {
    ProgrammeDetails in = details(" hn-hl-3n2d ", 3, 2, Map.of());

    assertThat(in.code()).isEqualTo("HN-HL-3N2D");
    assertThatCode(in::check).doesNotThrowAnyException();
  }

  @Test
  void namesEveryWrongField() {
    ProgrammeDetails in = details("Hạ Long", 0, 2, Map.of("fr", new ProgrammeWords(" ", null)));

    assertThat(catchThrowableOfType(Invalid.class, in::check).errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder(
            "code", "days", "nights", "translations.fr", "translations.fr.title");
  }

  @Test
  void namesTheDayThatIsWrong() {
    Itinerary.Day good = day("Hà Nội – Hạ Long", Map.of());
    Itinerary.Day bad =
        day(null, Map.of("zh", new Itinerary.DayWords(null, null, "河内".repeat(150))));

    assertThat(
            catchThrowableOfType(
                    Invalid.class, () -> new Itinerary.Details(List.of(good, bad)).check())
                .errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder(
            "days[1].title", "days[1].translations.zh.title", "days[1].translations.zh.overnight");
  }

  @Test
  void fallsBackToTheMainLanguage() {
    Itinerary.Day day =
        day("Hà Nội", Map.of("en", new Itinerary.DayWords("Hanoi", "Old quarter", null)));

    assertThat(day.words("en").title()).isEqualTo("Hanoi");
    assertThat(day.words("zh").title()).isEqualTo("Hà Nội");
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, ON_SALE, true",
    "DRAFT, WITHDRAWN, false",
    "ON_SALE, WITHDRAWN, true",
    "ON_SALE, DRAFT, false",
    "WITHDRAWN, ON_SALE, true",
    "WITHDRAWN, DRAFT, true",
    "ON_SALE, ON_SALE, false",
  })
  void goesThroughItsStatesInOrder(ProgrammeState from, ProgrammeState to, boolean may) {
    assertThat(from.mayBecome(to)).isEqualTo(may);
  }

  private static Itinerary.Day day(String title, Map<String, Itinerary.DayWords> translations) {
    return new Itinerary.Day(null, title, "", true, null, false, null, translations);
  }

  private static ProgrammeDetails details(
      String code, int days, int nights, Map<String, ProgrammeWords> translations) {
    return new ProgrammeDetails(
        code,
        "Hà Nội – Hạ Long",
        null,
        ProgrammeKind.DOMESTIC,
        null,
        days,
        nights,
        null,
        null,
        null,
        translations);
  }
}
