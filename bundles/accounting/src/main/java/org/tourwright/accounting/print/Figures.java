package org.tourwright.accounting.print;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.joda.money.Money;

/** Writes figures and dates the way a language does. */
public final class Figures {

  private final ULocale locale;
  private final DateTimeFormatter dates;

  private Figures(ULocale locale, String pattern) {
    this.locale = locale;
    this.dates = DateTimeFormatter.ofPattern(pattern);
  }

  /**
   * @param language vi, zh, else English
   */
  public static Figures of(String language) {
    return switch (language) {
      case "vi" -> new Figures(new ULocale("vi_VN"), "dd/MM/yyyy");
      case "zh" -> new Figures(new ULocale("zh_CN"), "yyyy-MM-dd");
      default -> new Figures(new ULocale("en_GB"), "dd/MM/yyyy");
    };
  }

  /** With the sign of the currency. */
  public String money(Money money) {
    if (money == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(money.getCurrencyUnit().getCode()));
    format.setMinimumFractionDigits(money.getScale());
    format.setMaximumFractionDigits(money.getScale());
    return format.format(money.getAmount());
  }

  /** Without the currency, for columns that name it in their head. */
  public String plain(Money money) {
    if (money == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(money.getScale());
    format.setMaximumFractionDigits(money.getScale());
    return format.format(money.getAmount());
  }

  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(8);
    return format.format(number);
  }

  public String date(LocalDate date) {
    return date == null ? "" : dates.format(date);
  }
}
