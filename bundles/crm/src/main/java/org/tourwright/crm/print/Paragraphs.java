package org.tourwright.crm.print;

import java.util.stream.Collectors;
import org.tourwright.core.document.Markup;

/** Text of several lines, as markup. */
public final class Paragraphs {

  private Paragraphs() {}

  /** Empty lines part paragraphs, other line ends are kept. */
  public static String of(String text) {
    if (text == null || text.isBlank()) {
      return "";
    }
    return text.strip()
        .replace("\r", "")
        .lines()
        .map(Markup::escape)
        .collect(Collectors.joining("<br/>", "<p>", "</p>"))
        .replace("<br/><br/>", "</p><p>");
  }
}
