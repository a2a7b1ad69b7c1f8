package org.tourwright.operations.paper;

import java.util.List;
import org.tourwright.core.document.Markup;

/** Well-formed XHTML of a paper, piece by piece; every text is escaped. */
public final class Html {

  private static final String STYLE =
      """
      @page { size: A4; margin: 16mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
      body { font-size: 9.5pt; line-height: 1.35; color: #1f2933; }
      h1 { font-size: 16pt; margin: 0 0 2mm 0; } h2 { font-size: 11.5pt; margin: 5mm 0 1.5mm 0; }
      table { width: 100%; border-collapse: collapse; } th { text-align: left; background-color: #eef2f6; }
      th, td { border: 0.4pt solid #b8c2cc; padding: 1.2mm 1.6mm; vertical-align: top; }
      tr { page-break-inside: avoid; } .n { text-align: right; white-space: nowrap; }
      .facts td { border: none; padding: 0.6mm 1.6mm; } .facts td.k { width: 38mm; color: #52606d; }
      .head { border-bottom: 1pt solid #1f2933; padding-bottom: 2mm; margin-bottom: 5mm; }
      .head .a { font-size: 12pt; font-weight: bold; } .sum td { font-weight: bold; }
      .sign td { border: none; text-align: center; padding-top: 8mm; height: 24mm; } .break { page-break-before: always; }
      """;

  private final StringBuilder body = new StringBuilder();

  /** Escaped, with line breaks kept. */
  public static String lines(String text) {
    return Markup.escape(text).replace("\r", "").replace("\n", "<br/>");
  }

  public Html heading(String text) {
    body.append("<h1>").append(Markup.escape(text)).append("</h1>");
    return this;
  }

  public Html section(String text) {
    body.append("<h2>").append(Markup.escape(text)).append("</h2>");
    return this;
  }

  public Html text(String text) {
    if (text != null && !text.isBlank()) {
      body.append("<p>").append(lines(text)).append("</p>");
    }
    return this;
  }

  public Html pageBreak() {
    body.append("<div class=\"break\"></div>");
    return this;
  }

  /** The agency above a rule: name in the first line, the rest below. */
  public Html letterhead(String name, List<String> below) {
    body.append("<div class=\"head\"><div class=\"a\">")
        .append(Markup.escape(name))
        .append("</div>");
    below.stream()
        .filter(line -> line != null && !line.isBlank())
        .forEach(line -> body.append("<div>").append(Markup.escape(line)).append("</div>"));
    body.append("</div>");
    return this;
  }

  /** Pairs of a word and a value; pairs without a value are left out. */
  public Html facts(List<String[]> pairs) {
    body.append("<table class=\"facts\">");
    pairs.stream()
        .filter(pair -> pair[1] != null && !pair[1].isBlank())
        .forEach(
            pair ->
                body.append("<tr><td class=\"k\">")
                    .append(Markup.escape(pair[0]))
                    .append("</td><td>")
                    .append(lines(pair[1]))
                    .append("</td></tr>"));
    body.append("</table>");
    return this;
  }

  /**
   * A table.
   *
   * @param numeric how many of the last columns are numbers
   * @param sums rows below that are set off
   */
  public Html table(
      List<String> header, List<List<String>> rows, int numeric, List<List<String>> sums) {
    body.append("<table><thead>");
    row(header, "th", numeric, "");
    body.append("</thead><tbody>");
    rows.forEach(cells -> row(cells, "td", numeric, ""));
    sums.forEach(cells -> row(cells, "td", numeric, " class=\"sum\""));
    body.append("</tbody></table>");
    return this;
  }

  /** Places to sign at. */
  public Html signatures(List<String> who) {
    body.append("<table class=\"sign\"><tr>");
    who.forEach(name -> body.append("<td>").append(Markup.escape(name)).append("</td>"));
    body.append("</tr></table>");
    return this;
  }

  /** The whole page. */
  public String page(String language, String title) {
    String lang = "zh".equals(language) ? "zh-CN" : language;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
        + lang
        + "\" xml:lang=\""
        + lang
        + "\"><head><title>"
        + Markup.escape(title)
        + "</title><style>"
        + STYLE
        + "</style></head><body>"
        + body
        + "</body></html>";
  }

  private void row(List<String> cells, String tag, int numeric, String style) {
    body.append("<tr").append(style).append('>');
    for (int i = 0; i < cells.size(); i++) {
      boolean number = i >= cells.size() - numeric;
      body.append('<').append(tag).append(number ? " class=\"n\">" : ">");
      body.append(lines(cells.get(i))).append("</").append(tag).append('>');
    }
    body.append("</tr>");
  }
}
