package org.tourwright.imports.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tourwright.core.importing.ImportField;
import org.tourwright.persistence.SearchText;

/** Guesses which column of a list is which field, by its header. */
public final class Headers {

  private static final Pattern UNIT = Pattern.compile("[(（\\[].*?[)）\\]]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final List<String> CODES = List.of("ma", "code", "id", "编号", "编码", "代码", "序号");

  private Headers() {}

  /** A column that may be a field; the better the guess, the higher. */
  private record Guess(String field, int column, int likeness) {}

  /**
   * @return column (from 0) by field name; fields without a column are left out
   */
  public static Map<String, Integer> guess(List<ImportField> fields, List<String> headers) {
    List<Guess> guesses = new ArrayList<>();
    for (ImportField field : fields) {
      for (int column = 0; column < headers.size(); column++) {
        int likeness = likeness(field, headers.get(column));
        if (likeness > 0) {
          guesses.add(new Guess(field.name(), column, likeness));
        }
      }
    }
    // The best guesses first; of equal ones the column further left.
    guesses.sort(Comparator.comparingInt(Guess::likeness).reversed().thenComparing(Guess::column));
    Map<String, Integer> mapping = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Guess guess : guesses) {
      if (!mapping.containsKey(guess.field()) && taken.add(guess.column())) {
        mapping.put(guess.field(), guess.column());
      }
    }
    return mapping;
  }

  private static int likeness(ImportField field, String header) {
    String wanted = fold(header);
    if (wanted.isEmpty()) {
      return 0;
    }
    int best = wanted.equals(fold(field.name())) ? 90 : 0;
    for (String synonym : field.synonyms()) {
      String known = fold(synonym);
      if (wanted.equals(known)) {
        return 100;
      }
      if (wanted.replace(" ", "").equals(known.replace(" ", ""))) { // E-mail, e mail, email
        best = Math.max(best, 95);
      }
      // "Số điện thoại khách" holds "số điện thoại"; the longer the known part, the surer.
      if (contains(wanted, known)) {
        int part = 10 + 70 * known.length() / wanted.length();
        best = Math.max(best, namesCode(wanted, known) ? part / 4 : part);
      }
    }
    return best;
  }

  /** "Mã khách hàng" is not the customer, but what they are called in a list. */
  private static boolean namesCode(String header, String known) {
    return CODES.stream().anyMatch(code -> holds(header, code) && !holds(known, code));
  }

  /** Shorter parts are met by chance: every "họ tên" of somebody else holds "họ". */
  private static boolean contains(String text, String part) {
    return part.length() >= (isHan(part) ? 2 : 3) && holds(text, part);
  }

  private static boolean isHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Whole words; Chinese has no blanks between words. */
  private static boolean holds(String text, String part) {
    return isHan(part) ? text.contains(part) : (" " + text + " ").contains(" " + part + " ");
  }

  static String fold(String header) {
    if (header == null) {
      return "";
    }
    String bare = UNIT.matcher(header).replaceAll(" ").replace("*", " ");
    String text = bare.isBlank() ? header : bare;
    return OTHER.matcher(SearchText.fold(text)).replaceAll(" ").strip();
  }
}
