package org.tourwright.care.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class FormPageTest {

  private static final LocalDate END = LocalDate.of(2026, 11, 2);
  private static final String NASTY = "\"><script>alert('x')</script>&";

  private final FormPage page =
      new FormPage((language, key, args) -> language + ":" + key + args, "vi", "Sen & Trúc");

  @Test
  void showsNothingUnescaped() {
    String form =
        page.form(NASTY, NASTY, END, Map.of("comment", NASTY, "overall", "4"), List.of("comment"));
    String answered = page.answered(NASTY, END, new Scores(1, 2, 3, 4, 5, 9, NASTY));

    assertThat(form).doesNotContain("<script").contains("&lt;script&gt;", "Sen &amp; Trúc");
    assertThat(answered).doesNotContain("<script").contains("&lt;script&gt;");
  }

  @Test
  void keepsWhatWasEnteredAndSaysWhatIsWrong() {
    String form =
        page.form("Lan", "Huế", END, Map.of("hotel", "4", "recommend", "0"), List.of("overall"));

    assertThat(form)
        .contains("id=\"hotel-4\" name=\"hotel\" value=\"4\" checked")
        .contains("id=\"recommend-0\" name=\"recommend\" value=\"0\" checked")
        .contains("id=\"guide-none\" name=\"guide\" value=\"\" checked")
        .contains("role=\"alert\"")
        .contains("aria-describedby=\"overall-error\"", "id=\"overall-error\"")
        .doesNotContain("id=\"hotel-none\" name=\"hotel\" value=\"\" checked", "hotel-error");
  }

  @Test
  void isWellFormed() {
    for (String html :
        List.of(
            page.form("Lan", "Huế", END, Map.of(), List.of()),
            page.answered("Huế", END, new Scores(null, null, null, null, 5, null, null)),
            page.message("unknown"))) {
      String xml =
          html.replace("<!doctype html>", "")
              .replaceAll("<(meta|input|br)([^>]*)>", "<$1$2/>")
              .replaceAll(" (checked|required|novalidate)(?=[ />])", " $1=\"$1\"")
              .replaceAll("(?s)<style>.*?</style>", "");
      assertThatCode(
              () ->
                  DocumentBuilderFactory.newInstance()
                      .newDocumentBuilder()
                      .parse(new InputSource(new StringReader(xml))))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void writesDaysAsInTheCountry() {
    assertThat(page.answered("Huế", END, new Scores(null, null, null, null, 5, null, null)))
        .contains(">02/11/2026<");
    assertThat(
            new FormPage((language, key, args) -> key, "zh", "A")
                .form("王", "顺化", END, Map.of(), List.of()))
        .contains(">2026年11月2日<");
  }
}
