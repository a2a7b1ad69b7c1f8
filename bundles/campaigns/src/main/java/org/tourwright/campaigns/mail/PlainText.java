package org.tourwright.campaigns.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * HTML for readers without it. Goes through the text once, whatever is in it: patterns that look
 * for an end tag from each begin tag anew take minutes on a text made for it.
 */
final class PlainText {

  private static final Set<String> HIDDEN = Set.of("style", "head", "title");
  private static final Set<String> ENDS_LINE =
      Set.of("/p", "/div", "/tr", "/li", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6", "br", "br/");

  /** Others may become longer in lower case. */
  private static final Pattern TAG_LETTERS = Pattern.compile("[A-Z]+");

  private static final Pattern TARGET =
      Pattern.compile("(?i)\\bhref\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

  private final String html;
  private final String lower;
  private final StringBuilder out = new StringBuilder();
  private int at;

  /** Where the link that is being read leads; null outside of links. */
  private String target;

  private PlainText(String html) {
    this.html = html;
    this.lower =
        TAG_LETTERS.matcher(html).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
  }

  /** Links keep their address. */
  static String of(String html) {
    return new PlainText(html).read();
  }

  private String read() {
    while (at < html.length()) {
      if (isTag()) {
        tag();
      } else {
        text(html.charAt(at++));
      }
    }
    String text = Html.unescape(out.toString());
    return Arrays.stream(text.split("\n"))
        .map(String::strip)
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  /** As in HTML, a sign for "less than" stands for itself unless a name follows. */
  private boolean isTag() {
    if (html.charAt(at) != '<' || at + 1 == html.length()) {
      return false;
    }
    char next = html.charAt(at + 1);
    return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
  }

  private void text(char c) {
    boolean blank = Character.isWhitespace(c);
    boolean again = blank && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
    if (!again) {
      out.append(blank ? ' ' : c);
    }
  }

  private void tag() {
    if (html.startsWith("<!--", at)) {
      at = after("-->", at);
      return;
    }
    int begin = at + 1;
    at = after(">", begin);
    String name = name(begin);
    if (HIDDEN.contains(name)) {
      at = after(">", lower.indexOf("</" + name, at));
    } else if (ENDS_LINE.contains(name)) {
      out.append('\n');
    } else if (name.equals("a")) {
      Matcher found = TARGET.matcher(html.substring(begin, at));
      target = found.find() ? (found.group(1) == null ? found.group(2) : found.group(1)) : null;
    } else if (name.equals("/a") && target != null) {
      out.append(" (").append(target).append(')');
      target = null;
    }
  }

  private String name(int begin) {
    int end = begin;
    while (end < at && end - begin < 8 && isName(html.charAt(end))) {
      end++;
    }
    return lower.substring(begin, end);
  }

  private static boolean isName(char c) {
    return c == '/' || Character.isLetterOrDigit(c);
  }

  /** Behind the next end; what is never closed goes on to the end of all. */
  private int after(String end, int from) {
    int found = from < 0 ? -1 : html.indexOf(end, from);
    return found < 0 ? html.length() : found + end.length();
  }
}
