package org.tourwright.persistence;

import com.ibm.icu.text.Transliterator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as it is compared in a search: lower case, without accents; đ is d. */
public final class SearchText {

  private static final Transliterator FOLD = Transliterator.getInstance("Latin-ASCII; Lower");
  private static final Transliterator PINYIN =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
  private static final Transliterator HAN = Transliterator.getInstance("Han-Latin; NFC");

  /** With the dots between the parts of a foreign name in Chinese and Japanese: 阿凡提·买买提. */
  private static final Pattern GAPS =
      Pattern.compile("[\\s\\p{Punct}\u00b7\u2022\u2027\u30fb\uff65]+");

  private static final Pattern U_WITH_DOTS = Pattern.compile("[\u00fc\u01d6\u01d8\u01da\u01dc]");

  private SearchText() {}

  /**
   * {@code "Nguyễn Thị-Đào"} becomes {@code "nguyen thi dao"}; Han characters stay. Null becomes
   * "".
   */
  public static String fold(String text) {
    return text == null ? "" : GAPS.matcher(FOLD.transliterate(text)).replaceAll(" ").strip();
  }

  /**
   * What a record is found by: the parts that there are, folded, in one text.
   *
   * @param longest as many characters as the column holds; the rest is left out
   */
  public static String of(int longest, String... parts) {
    String text = fold(Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  /**
   * Han characters as pinyin syllables without tones, separated by blanks: {@code "王小明"} becomes
   * {@code "wang xiao ming"}.
   */
  public static String pinyin(String text) {
    return text == null ? "" : GAPS.matcher(PINYIN.transliterate(text)).replaceAll(" ").strip();
  }

  /** {@link #pinyin} as keyboards take it: ü is v, {@code "吕"} becomes {@code "lv"}. */
  public static String typedPinyin(String text) {
    return text == null ? "" : pinyin(U_WITH_DOTS.matcher(HAN.transliterate(text)).replaceAll("v"));
  }

  /** Folded, as the pattern of a JPQL {@code like ... escape '!'} that finds the text anywhere. */
  public static String contains(String text) {
    return "%" + escape(fold(text)) + "%";
  }

  /** Escapes the wildcards of a JPQL {@code like ... escape '!'}. */
  public static String escape(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
