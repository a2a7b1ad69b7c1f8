package org.tourwright.core.document;

/** Text within pages, documents and mails; what people typed never becomes markup. */
public final class Markup {

  private Markup() {}

  /**
   * For text and for attributes in quotes, in XHTML as in HTML.
   *
   * @param text null becomes ""; characters that XML 1.0 does not allow (its section 2.2), among
   *     them halves of surrogate pairs, are left out, for one of them spoils a whole document
   */
  public static String escape(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(Markup::allowed)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF));
  }
}
