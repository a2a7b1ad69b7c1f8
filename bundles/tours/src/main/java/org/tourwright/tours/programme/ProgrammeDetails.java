package org.tourwright.tours.programme;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.tours.ToursError;

/**
 * What a tour designer enters about a programme.
 *
 * @param language the main language: en, vi or zh; vi when left out
 * @param template whether it only serves as a mould for others and is never sold itself
 * @param customer for whom it was made on request (R6); null for everybody
 * @param notes for colleagues: research on the market, what to look out for (R5)
 * @param translations words in other languages, by language
 */
public record ProgrammeDetails(
    String code,
    String title,
    String summary,
    ProgrammeKind kind,
    String language,
    Integer days,
    Integer nights,
    Boolean template,
    CustomerId customer,
    String notes,
    Map<String, ProgrammeWords> translations) {

  static final Set<String> LANGUAGES = Set.of("en", "vi", "zh");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 4000;
  private static final int MOST_DAYS = 60;

  public ProgrammeDetails {
    code = code == null ? null : code.strip().toUpperCase(Locale.ROOT);
    title = title == null ? null : title.strip();
    language = language == null ? "vi" : language;
    template = template != null && template;
    translations = translations == null ? Map.of() : Map.copyOf(translations);
  }

  void check() {
    Checks checks =
        new Checks()
            .required("code", code)
            .that(code == null || CODE.matcher(code).matches(), "code", ToursError.BAD_CODE)
            .required("title", title, LONGEST_TITLE)
            .longest("summary", summary, LONGEST_TEXT)
            .longest("notes", notes, LONGEST_TEXT)
            .required("kind", kind)
            .that(LANGUAGES.contains(language), "language", CoreError.NOT_A_CHOICE)
            .required("days", days)
            .range("days", days, 1, MOST_DAYS)
            .required("nights", nights)
            .range("nights", nights, 0, MOST_DAYS)
            .that(nightsFit(), "nights", ToursError.NIGHTS_DO_NOT_FIT);
    translations.forEach(
        (in, words) ->
            checks
                .that(LANGUAGES.contains(in), "translations." + in, CoreError.NOT_A_CHOICE)
                .required("translations." + in + ".title", words.title(), LONGEST_TITLE)
                .longest("translations." + in + ".summary", words.summary(), LONGEST_TEXT));
    checks.orThrow();
  }

  /** A tour sleeps between its days; a night flight out or back makes one night more or less. */
  private boolean nightsFit() {
    return days == null || nights == null || nights <= days;
  }
}
