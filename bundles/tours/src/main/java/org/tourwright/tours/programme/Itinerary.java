package org.tourwright.tours.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.page.Versioned;

/**
 * The days of a programme (N1).
 *
 * @param version the programme's
 * @param language the main language of the programme
 */
public record Itinerary(long version, String language, List<Day> days) implements Versioned {

  private static final int MOST_DAYS = 60;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_PLACE = 200;

  /**
   * A day; its place in the list is its number.
   *
   * @param id keeps the day's history when days are moved; null for a new one
   * @param overnight where the guests sleep; null on the last day
   */
  public record Day(
      UUID id,
      String title,
      String description,
      Boolean breakfast,
      Boolean lunch,
      Boolean dinner,
      String overnight,
      Map<String, DayWords> translations) {

    public Day {
      breakfast = breakfast != null && breakfast;
      lunch = lunch != null && lunch;
      dinner = dinner != null && dinner;
      translations = translations == null ? Map.of() : Map.copyOf(translations);
    }

    /** The words in a language; where there are none, those of the main language. */
    DayWords words(String in) {
      return translations.getOrDefault(in, new DayWords(title, description, overnight));
    }
  }

  /** The words of a day in one language. */
  public record DayWords(String title, String description, String overnight) {}

  /** The itinerary as a designer sends it. */
  public record Details(List<Day> days) {

    public Details {
      days = days == null ? List.of() : List.copyOf(days);
    }

    void check() {
      Checks checks = new Checks().range("days", days.size(), 0, MOST_DAYS);
      for (int i = 0; i < days.size(); i++) {
        Day day = days.get(i);
        String at = "days[" + i + "].";
        words(checks, at, new DayWords(day.title(), day.description(), day.overnight()));
        day.translations()
            .forEach(
                (language, words) -> {
                  String field = at + "translations." + language;
                  checks.that(
                      ProgrammeDetails.LANGUAGES.contains(language), field, CoreError.NOT_A_CHOICE);
                  words(checks, field + ".", words);
                });
      }
      checks.orThrow();
    }

    private static void words(Checks checks, String at, DayWords words) {
      checks
          .required(at + "title", words.title(), LONGEST_TITLE)
          .longest(at + "description", words.description(), LONGEST_TEXT)
          .longest(at + "overnight", words.overnight(), LONGEST_PLACE);
    }
  }
}
