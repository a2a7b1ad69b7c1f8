package org.tourwright.tours.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.document.Markup;
import org.tourwright.core.word.Words;
import org.tourwright.tours.programme.Itinerary.Day;
import org.tourwright.tours.programme.Itinerary.DayWords;

/** An itinerary as a page for a customer, in one language. */
final class ItineraryDocument {

  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm 16mm;
              @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
      body { font-size: 10.5pt; line-height: 1.5; color: #1f2933; }
      .agency { color: #52606d; font-size: 9pt; border-bottom: 1px solid #cbd2d9;
                padding-bottom: 6pt; margin-bottom: 14pt; }
      .agency b { font-size: 12pt; color: #0b6e6e; }
      h1 { font-size: 19pt; line-height: 1.25; margin: 0 0 2pt 0; }
      .facts { color: #52606d; margin-bottom: 10pt; }
      .summary { margin-bottom: 14pt; }
      .day { margin-bottom: 12pt; }
      h2 { font-size: 12pt; margin: 0 0 3pt 0; color: #0b6e6e; page-break-after: avoid; }
      p { margin: 0 0 4pt 0; }
      .foot { color: #52606d; font-size: 9.5pt; }
      """;

  private final Words words;
  private final String language;

  ItineraryDocument(Words words, String language) {
    this.words = words;
    this.language = language;
  }

  String xhtml(Agency agency, ProgrammeView programme, List<Day> days) {
    ProgrammeWords title = programme.words(language);
    StringBuilder page = new StringBuilder(8000);
    page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(language)
        .append("\"><head><title>")
        .append(Markup.escape(title.title()))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body><div class=\"agency\"><b>")
        .append(Markup.escape(agency.name()))
        .append("</b><br/>")
        .append(Markup.escape(contact(agency)))
        .append("</div><h1>")
        .append(Markup.escape(title.title()))
        .append("</h1><div class=\"facts\">")
        .append(Markup.escape(programme.code() + " · " + length(programme)))
        .append("</div><div class=\"summary\">")
        .append(paragraphs(title.summary()))
        .append("</div>");
    for (int i = 0; i < days.size(); i++) {
      page.append(day(i + 1, days.get(i)));
    }
    return page.append("</body></html>").toString();
  }

  private String day(int number, Day day) {
    DayWords text = day.words(language);
    List<String> foot = new ArrayList<>();
    foot.add(text("tours.print.meals") + ": " + meals(day));
    if (text.overnight() != null && !text.overnight().isBlank()) {
      foot.add(text("tours.print.overnight") + ": " + text.overnight());
    }
    return "<div class=\"day\"><h2>"
        + Markup.escape(words.text(language, "tours.print.day", Map.of("day", number)))
        + ": "
        + Markup.escape(text.title())
        + "</h2>"
        + paragraphs(text.description())
        + "<p class=\"foot\">"
        + Markup.escape(String.join(" · ", foot))
        + "</p></div>";
  }

  private String meals(Day day) {
    List<String> meals = new ArrayList<>();
    if (day.breakfast()) {
      meals.add(text("tours.meal.BREAKFAST"));
    }
    if (day.lunch()) {
      meals.add(text("tours.meal.LUNCH"));
    }
    if (day.dinner()) {
      meals.add(text("tours.meal.DINNER"));
    }
    return meals.isEmpty() ? text("tours.print.noMeals") : String.join(", ", meals);
  }

  private String length(ProgrammeView programme) {
    return words.text(
        language,
        "tours.programme.length",
        Map.of("days", programme.days(), "nights", programme.nights()));
  }

  private String text(String key) {
    return words.text(language, key, Map.of());
  }

  private static String contact(Agency agency) {
    return Stream.of(agency.address(), agency.phone(), agency.email())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static String paragraphs(String text) {
    return text == null || text.isBlank()
        ? ""
        : text.lines()
            .filter(line -> !line.isBlank())
            .map(line -> "<p>" + Markup.escape(line) + "</p>")
            .collect(Collectors.joining());
  }
}
