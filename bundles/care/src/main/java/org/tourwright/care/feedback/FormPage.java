package org.tourwright.care.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tourwright.core.document.Markup;
import org.tourwright.core.word.Words;

/**
 * The customer's form as plain HTML: no scripts, no pictures, usable on an old phone and with a
 * screen reader. Everything that came from outside is escaped.
 */
final class FormPage {

  /** How the languages call themselves. */
  private static final Map<String, String> LANGUAGES =
      Map.of("vi", "Tiếng Việt", "zh", "中文", "en", "English");

  private static final List<String> ORDER = List.of("vi", "zh", "en");

  private final Words words;
  private final String language;
  private final String agency;

  FormPage(Words words, String language, String agency) {
    this.words = words;
    this.language = language;
    this.agency = agency;
  }

  /**
   * The form.
   *
   * @param entered what was sent before, by field; empty the first time
   * @param wrong fields that are missing or wrong
   */
  String form(
      String name, String tour, LocalDate endsOn, Map<String, String> entered, List<String> wrong) {
    StringBuilder out = new StringBuilder();
    out.append("<p class=\"lead\">")
        .append(text("care.form.intro", Map.of("name", name, "tour", tour)))
        .append("</p>");
    if (!wrong.isEmpty()) {
      out.append("<div class=\"alert\" role=\"alert\" tabindex=\"-1\">")
          .append(text("care.form.wrong", Map.of()))
          .append("</div>");
    }
    out.append("<form method=\"post\" accept-charset=\"utf-8\" novalidate>");
    scores(out, Item.OVERALL, entered, wrong);
    for (Item item : List.of(Item.HOTEL, Item.GUIDE, Item.FOOD, Item.TRANSPORT)) {
      scores(out, item, entered, wrong);
    }
    recommend(out, entered, wrong);
    comment(out, entered, wrong);
    out.append("<button type=\"submit\">")
        .append(text("care.form.send", Map.of()))
        .append("</button></form>");
    return page("care.form.title", tour, endsOn, out.toString(), true);
  }

  private void scores(
      StringBuilder out, Item item, Map<String, String> entered, List<String> wrong) {
    String field = item.field();
    begin(out, field, text("care.form.item." + item, Map.of()), wrong);
    boolean overall = item == Item.OVERALL;
    out.append("<div class=\"scale ").append(overall ? "five" : "six").append("\">");
    if (!overall) {
      choice(out, field, "", "–", text("care.form.notUsed", Map.of()), entered);
    }
    for (int score = 1; score <= 5; score++) {
      choice(
          out,
          field,
          String.valueOf(score),
          String.valueOf(score),
          text("care.form.score." + score, Map.of()),
          entered);
    }
    out.append("</div>");
    String none = overall ? "" : "– " + text("care.form.notUsed", Map.of()) + " · ";
    ends(
        out,
        none + "1 " + text("care.form.score.1", Map.of()),
        "5 " + text("care.form.score.5", Map.of()));
    out.append("</fieldset>");
  }

  private void recommend(StringBuilder out, Map<String, String> entered, List<String> wrong) {
    begin(out, "recommend", text("care.form.recommend", Map.of("agency", agency)), wrong);
    out.append("<div class=\"scale eleven\">");
    for (int score = 0; score <= 10; score++) {
      String value = String.valueOf(score);
      choice(out, "recommend", value, value, value, entered);
    }
    out.append("</div>");
    ends(
        out,
        "0 " + text("care.form.recommend.0", Map.of()),
        "10 " + text("care.form.recommend.10", Map.of()));
    out.append("</fieldset>");
  }

  private void comment(StringBuilder out, Map<String, String> entered, List<String> wrong) {
    out.append("<div class=\"field")
        .append(wrong.contains("comment") ? " wrong" : "")
        .append("\"><label for=\"comment\">")
        .append(text("care.form.comment", Map.of()))
        .append("</label>");
    if (wrong.contains("comment")) {
      out.append("<p class=\"error\" id=\"comment-error\">")
          .append(text("care.form.tooLong", Map.of("max", Scores.LONGEST_COMMENT)))
          .append("</p>");
    }
    out.append("<textarea id=\"comment\" name=\"comment\" rows=\"5\" maxlength=\"")
        .append(Scores.LONGEST_COMMENT)
        .append("\">")
        .append(Markup.escape(entered.getOrDefault("comment", "")))
        .append("</textarea></div>");
  }

  private void begin(StringBuilder out, String field, String legend, List<String> wrong) {
    boolean bad = wrong.contains(field);
    out.append("<fieldset class=\"field").append(bad ? " wrong" : "").append('"');
    if (bad) {
      out.append(" aria-describedby=\"").append(field).append("-error\"");
    }
    out.append("><legend>").append(legend).append("</legend>");
    if (bad) {
      out.append("<p class=\"error\" id=\"")
          .append(field)
          .append("-error\">")
          .append(text("care.form.choose", Map.of()))
          .append("</p>");
    }
  }

  /** The label is read aloud, the number is seen. */
  private static void choice(
      StringBuilder out,
      String field,
      String value,
      String shown,
      String label,
      Map<String, String> entered) {
    String id = field + "-" + (value.isEmpty() ? "none" : value);
    boolean chosen =
        value.equals(
            entered.getOrDefault(
                field, field.equals("overall") || field.equals("recommend") ? null : ""));
    out.append(
            "<span><input type=\"radio\" id=\"%s\" name=\"%s\" value=\"%s\"%s%s>"
                .formatted(
                    id,
                    field,
                    value,
                    chosen ? " checked" : "",
                    field.equals("overall") ? " required" : ""))
        .append(
            "<label for=\"%s\" title=\"%s\"><span aria-hidden=\"true\">%s</span><span class=\"sr\">%s</span></label></span>"
                .formatted(id, label, shown, label.equals(shown) ? label : shown + " – " + label));
  }

  /** What the ends of a scale mean, for the eye; the labels say it to the ear. */
  private static void ends(StringBuilder out, String low, String high) {
    out.append("<div class=\"ends\" aria-hidden=\"true\"><span>")
        .append(low)
        .append("</span><span>")
        .append(high)
        .append("</span></div>");
  }

  /** Thanks, and what was answered; also on every later visit. */
  String answered(String tour, LocalDate endsOn, Scores scores) {
    String rows =
        scores.given().entrySet().stream()
            .map(
                given ->
                    row(
                        text("care.form.item." + given.getKey(), Map.of()),
                        given.getValue() + " / 5"))
            .collect(Collectors.joining());
    if (scores.recommend() != null) {
      rows +=
          row(text("care.form.recommend", Map.of("agency", agency)), scores.recommend() + " / 10");
    }
    String comment =
        scores.comment() == null
            ? ""
            : "<h2>%s</h2><p class=\"said\">%s</p>"
                .formatted(
                    text("care.form.yourComment", Map.of()), Markup.escape(scores.comment()));
    return page(
        "care.form.thanks",
        tour,
        endsOn,
        "<p class=\"lead\">"
            + text("care.form.thanksText", Map.of("agency", agency))
            + "</p><h2>"
            + text("care.form.yourAnswers", Map.of())
            + "</h2><dl>"
            + rows
            + "</dl>"
            + comment,
        true);
  }

  private static String row(String label, String value) {
    return "<div><dt>" + label + "</dt><dd>" + value + "</dd></div>";
  }

  /** A page that only says something: {@code expired}, {@code unknown} or {@code refused}. */
  String message(String what) {
    return page(
        "care.form." + what,
        null,
        null,
        "<p class=\"lead\">"
            + text("care.form." + what + "Text", Map.of("agency", agency))
            + "</p>",
        false);
  }

  private String page(
      String title, String tour, LocalDate endsOn, String content, boolean languages) {
    String heading = text(title, Map.of());
    String about =
        tour == null
            ? ""
            : "<p class=\"tour\"><strong>%s</strong><br><time datetime=\"%s\">%s</time></p>"
                .formatted(Markup.escape(tour), endsOn, Markup.escape(day(endsOn)));
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>%s – %s</title>
        <style>%s</style>
        </head>
        <body>
        <header><span>%s</span>%s</header>
        <main>
        <h1>%s</h1>
        %s
        %s
        </main>
        </body>
        </html>
        """
        .formatted(
            Markup.escape(language),
            heading,
            Markup.escape(agency),
            FormStyle.CSS,
            Markup.escape(agency),
            languages ? languages() : "",
            heading,
            about,
            content);
  }

  private String languages() {
    return ORDER.stream()
        .map(
            other ->
                other.equals(language)
                    ? "<b aria-current=\"true\">" + LANGUAGES.get(other) + "</b>"
                    : "<a href=\"?lang=%s\" lang=\"%s\" hreflang=\"%s\">%s</a>"
                        .formatted(other, other, other, LANGUAGES.get(other)))
        .collect(Collectors.joining(" ", "<nav>", "</nav>"));
  }

  private String day(LocalDate day) {
    return switch (language) {
      case "vi" ->
          "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
      case "zh" -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      default ->
          day.format(
              java.time.format.DateTimeFormatter.ofPattern(
                  "d MMMM uuuu", java.util.Locale.ENGLISH));
    };
  }

  private String text(String key, Map<String, Object> arguments) {
    return Markup.escape(words.text(language, key, arguments));
  }
}
