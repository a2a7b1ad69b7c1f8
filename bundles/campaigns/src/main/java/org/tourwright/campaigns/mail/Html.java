package org.tourwright.campaigns.mail;

import java.util.regex.Pattern;

/** HTML as text. */
public final class Html {

  private static final Pattern BLOCK = Pattern.compile("(?i)<(p|br|div|table|ul|ol|h[1-6])\\b");

  /**
   * What no reader of mail runs, and what must not reach the outbox page either. No part of it
   * looks beyond the next tag, so that it takes long texts in their stride.
   */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "(?i)<\\s*+/?+\\s*+(script|iframe|frame|frameset|object|embed|applet|form|input|button"
              + "|base|meta|link|svg|math)\\b"
              + "|<[^<>]*[\\s/\"']on[a-z]++\\s*+="
              + "|(?:href|src)\\s*+=\\s*+[\"']?+\\s*+(javascript|vbscript|data:text)");

  private Html() {}

  static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }

  public static boolean safe(String html) {
    return html == null || !UNSAFE.matcher(html).find();
  }

  /** What was typed without any tag for paragraphs gets its paragraphs. */
  static String paragraphs(String typed) {
    if (BLOCK.matcher(typed).find()) {
      return typed;
    }
    StringBuilder out = new StringBuilder();
    for (String part : typed.strip().split("\\r?\\n\\s*\\r?\\n", -1)) {
      out.append("<p>").append(part.strip().replaceAll("\\r?\\n", "<br>\n")).append("</p>\n");
    }
    return out.toString();
  }

  /** The same for readers without HTML; links keep their address. */
  static String plain(String html) {
    return PlainText.of(html);
  }
}
