package org.tourwright.campaigns.mail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands for something of the receiver in a campaign's text: {@code {name}} and so on. */
public final class Placeholders {

  public static final String NAME = "name";
  public static final String CODE = "code";
  public static final String AGENCY = "agency";

  /** Where the link to unsubscribe goes, when not at the end. */
  public static final String UNSUBSCRIBE = "unsubscribe";

  private static final String LEAVE = "{" + UNSUBSCRIBE + "}";

  static final Set<String> ALL = Set.of(NAME, CODE, AGENCY, UNSUBSCRIBE);

  private static final Pattern FORM = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]{0,30})}");

  private Placeholders() {}

  /** Words in braces that stand for nothing: most likely a slip of the pen. */
  public static List<String> unknown(String text) {
    return text == null
        ? List.of()
        : FORM.matcher(text)
            .results()
            .map(found -> found.group(1))
            .filter(name -> !ALL.contains(name))
            .distinct()
            .sorted()
            .toList();
  }

  public static boolean leaves(String text) {
    return text != null && text.contains(LEAVE);
  }

  /**
   * Puts the link to unsubscribe where it is wanted: whole in the text, its address alone within a
   * tag, as in {@code <a href="{unsubscribe}">}.
   */
  static String place(String html, String link, String address) {
    StringBuilder out = new StringBuilder(html.length() + 200);
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '{' && html.startsWith(LEAVE, i)) {
        out.append(tag ? address : link);
        i += LEAVE.length() - 1;
      } else {
        tag = c == '<' || (tag && c != '>');
        out.append(c);
      }
    }
    return out.toString();
  }

  static String fill(String text, Map<String, String> values, UnaryOperator<String> written) {
    return FORM.matcher(text)
        .replaceAll(
            found -> {
              String value = values.get(found.group(1));
              return Matcher.quoteReplacement(value == null ? found.group() : written.apply(value));
            });
  }
}
