package org.tourwright.accounting.print;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Spells an amount out, as receipts must have it: {@code Một triệu năm trăm nghìn đồng}. In Chinese
 * the numerals of financial documents are used ({@code 壹佰伍拾万}).
 */
public final class AmountInWords {

  private final String language;
  private final Function<String, String> words;

  /**
   * @param words the words of a key in the language; the key itself where it has none
   */
  public AmountInWords(String language, Function<String, String> words) {
    this.language = language;
    this.words = words;
  }

  public String of(Money money) {
    Money positive = money.abs();
    long whole = positive.getAmountMajorLong();
    int fraction =
        positive
            .getAmount()
            .subtract(BigDecimal.valueOf(whole))
            .movePointRight(positive.getScale())
            .intValueExact();
    String text =
        "zh".equals(language)
            ? chinese(positive, whole, fraction)
            : spaced(positive, whole, fraction);
    String sign = money.isNegative() ? word("accounting.words.minus") + " " : "";
    return capital(sign + text);
  }

  private String spaced(Money money, long whole, int fraction) {
    String text = spell(whole, "%spellout-cardinal") + " " + unit(money, whole);
    if (fraction == 0) {
      return text;
    }
    return text
        + " "
        + word("accounting.words.and")
        + " "
        + spell(fraction, "%spellout-cardinal")
        + " "
        + minor(money);
  }

  /** 元 and 角 and 分 for yuan; other currencies name their hundredths. */
  private String chinese(Money money, long whole, int fraction) {
    String rules = "%spellout-cardinal-financial";
    String text = spell(whole, rules) + unit(money, whole);
    if (fraction == 0) {
      return text + "整";
    }
    if (!"CNY".equals(money.getCurrencyUnit().getCode())) {
      return text + spell(fraction, rules) + minor(money);
    }
    int jiao = fraction / 10;
    int fen = fraction % 10;
    String tenths = jiao > 0 ? spell(jiao, rules) + "角" : "零";
    return text + tenths + (fen > 0 ? spell(fen, rules) + "分" : "整");
  }

  private String unit(Money money, long whole) {
    String code = money.getCurrencyUnit().getCode();
    String key = "accounting.words." + code + (whole == 1 ? ".one" : ".many");
    String known = word(key);
    return known.equals(key)
        ? Currency.getInstance(code)
            .getName(locale(), Currency.PLURAL_LONG_NAME, whole == 1 ? "one" : "other", null)
        : known;
  }

  private String minor(Money money) {
    String key = "accounting.words." + money.getCurrencyUnit().getCode() + ".minor";
    String known = word(key);
    return known.equals(key) ? "/ 100" : known;
  }

  private String spell(long number, String rules) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(locale(), RuleBasedNumberFormat.SPELLOUT);
    return format.format(number, rules);
  }

  private ULocale locale() {
    return ULocale.forLanguageTag(language);
  }

  private String word(String key) {
    return words.apply(key);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
