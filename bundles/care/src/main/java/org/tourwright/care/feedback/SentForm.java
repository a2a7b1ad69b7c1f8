package org.tourwright.care.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.PlainText;

/**
 * What came from the public form; anybody may send anything.
 *
 * @param entered the known fields, as sent
 * @param scores null when something is wrong
 * @param wrong the fields that are
 */
record SentForm(Map<String, String> entered, Scores scores, List<String> wrong) {

  private static final Set<String> NUMBERS =
      Set.of("hotel", "guide", "food", "transport", "overall", "recommend");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /**
   * @param fields the first value of a field; null for none
   */
  static SentForm of(Function<String, String> fields) {
    Map<String, String> entered = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    for (String field : NUMBERS) {
      String sent = fields.apply(field);
      if (sent == null || sent.isBlank()) {
        continue;
      }
      if (NUMBER.matcher(sent).matches()) {
        entered.put(field, sent);
        numbers.put(field, Integer.valueOf(sent));
      } else {
        wrong.add(field);
      }
    }
    String comment = fields.apply("comment");
    if (comment != null) {
      // Browsers send CR LF and count one.
      comment = plain(comment.replace("\r\n", "\n"));
      entered.put("comment", comment);
    }
    Scores scores =
        new Scores(
            numbers.get("hotel"),
            numbers.get("guide"),
            numbers.get("food"),
            numbers.get("transport"),
            numbers.get("overall"),
            numbers.get("recommend"),
            comment);
    wrong.addAll(scores.check().errors().stream().map(FieldError::field).toList());
    return new SentForm(
        entered,
        wrong.isEmpty() ? scores : null,
        wrong.stream().distinct().collect(Collectors.toList()));
  }

  /** Without what nobody sees and nothing stores: it is no reason to turn the customer away. */
  private static String plain(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .filter(PlainText::is)
        .collect(Collectors.joining());
  }
}
