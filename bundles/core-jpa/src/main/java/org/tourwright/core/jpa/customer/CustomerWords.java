package org.tourwright.core.jpa.customer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tourwright.persistence.SearchText;

/**
 * The words by which a customer is found as somebody types. Each word of a query must begin one of
 * them, so they are kept in an index of their own: a prefix look-up costs the same with a million
 * customers as with a hundred.
 */
final class CustomerWords {

  private static final int LONGEST = 60;

  /** Each costs a look-up; nobody types more to find somebody. */
  private static final int MOST_WORDS = 8;

  /** What a customer's code begins with, as a word. */
  private static final String CODE = "kh";

  /** A phone number with 00 before the country's code is longer than such a code of six digits. */
  private static final String ONLY_A_CODE = "000[0-9]{3,}|00[0-9]{4}";

  private CustomerWords() {}

  static Set<String> of(CustomerRecord customer) {
    Set<String> words = new LinkedHashSet<>();
    addName(words, customer.name);
    addCode(words, customer.code.toLowerCase(Locale.ROOT));
    if (customer.emailKey != null) {
      words.add(customer.emailKey);
    }
    if (customer.phoneKey != null) {
      words.add(customer.phoneKey);
      words.add("0" + customer.phoneKey);
    }
    return words.stream()
        .map(CustomerWords::cut)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * What somebody typed, as words to look up. A number is looked up as a customer's code when it
   * begins as only a code does, as a phone number when it is written with the country's code, and
   * else as it is typed, for it may be either.
   */
  static List<String> ofQuery(String text) {
    String digits = text.replaceAll("[\\s().-]", "");
    if (digits.matches(ONLY_A_CODE)) {
      return List.of(cut(CODE + digits));
    }
    if (digits.matches("\\+?[0-9]{6,}")) {
      String key = phoneKey(digits);
      return List.of(key == null || digits.equals("0" + key) ? digits : key);
    }
    return Arrays.stream(text.strip().split("\\s+"))
        .flatMap(part -> part.contains("@") ? Stream.of(emailKey(part)) : folded(part))
        .filter(word -> !word.isEmpty())
        .map(CustomerWords::cut)
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  private static Stream<String> folded(String part) {
    return Arrays.stream(SearchText.fold(part).split(" "));
  }

  /** As the words are kept. */
  private static String cut(String word) {
    return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
  }

  static String emailKey(String email) {
    return email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The digits without the leading zero or the country code of Vietnam (84) or China (86), so that
   * both ways of writing meet.
   */
  static String phoneKey(String phone) {
    if (phone == null || phone.isBlank()) {
      return null;
    }
    String digits = phone.replaceAll("[^0-9]", "");
    boolean international = phone.strip().startsWith("+") || digits.startsWith("00");
    digits = digits.replaceFirst("^0+", "");
    boolean longEnough = digits.length() >= 11;
    if ((international || longEnough) && (digits.startsWith("84") || digits.startsWith("86"))) {
      digits = digits.substring(2).replaceFirst("^0+", "");
    }
    return digits.isEmpty() ? null : digits.length() > 30 ? digits.substring(0, 30) : digits;
  }

  /** The digits alone are a word of their own where they may be a phone number as well. */
  private static void addCode(Set<String> words, String code) {
    words.add(code);
    String digits = code.substring(CODE.length());
    if (!digits.matches(ONLY_A_CODE)) {
      words.add(digits);
    }
  }

  private static void addName(Set<String> words, String name) {
    String folded = SearchText.fold(name);
    words.addAll(List.of(folded.split(" ")));
    if (hasHan(folded)) {
      addHan(words, folded.replace(" ", ""));
    }
  }

  /**
   * Chinese has no blanks: each character may begin what somebody types, in characters, in pinyin
   * or in initials.
   */
  private static void addHan(Set<String> words, String han) {
    int[] characters = han.codePoints().toArray();
    List<String> syllables = syllables(characters, SearchText::pinyin);
    List<String> typed = syllables(characters, SearchText::typedPinyin);
    for (int from = 0; from < characters.length; from++) {
      words.add(new String(characters, from, characters.length - from));
      List<String> rest = syllables.subList(from, syllables.size());
      words.add(String.join("", rest));
      words.add(String.join("", typed.subList(from, typed.size())));
      words.add(
          rest.stream()
              .filter(s -> !s.isEmpty())
              .map(s -> s.substring(0, 1))
              .collect(Collectors.joining()));
    }
  }

  private static List<String> syllables(int[] characters, UnaryOperator<String> reading) {
    return Arrays.stream(characters)
        .mapToObj(c -> reading.apply(Character.toString(c)).replace(" ", ""))
        .toList();
  }

  private static boolean hasHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
