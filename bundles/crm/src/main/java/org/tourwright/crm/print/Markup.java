package org.tourwright.crm.print;

import java.util.stream.Collectors;

/** Text in documents and mails; what people typed never becomes markup. */
public final class Markup {

  private Markup() {}

  /** Null becomes "". Characters that XML does not allow are left out. */
  public static String escape(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                  if (allowed(c)) {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }

  /** Empty lines part paragraphs, other line ends are kept. */
  public static String paragraphs(String text) {
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

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF));
  }
}
