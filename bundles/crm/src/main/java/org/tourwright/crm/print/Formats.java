package org.tourwright.crm.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Dates and amounts as people of a language write them; in documents and mails to customers. */
public final class Formats {

  private final String language;
  private final DecimalFormatSymbols symbols;

  private Formats(String language) {
    this.language = language;
    this.symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    boolean vietnamese = language.equals("vi");
    symbols.setGroupingSeparator(vietnamese ? '.' : ',');
    symbols.setDecimalSeparator(vietnamese ? ',' : '.');
  }

  /** Anything but vi and zh is English. */
  public static Formats of(String language) {
    return new Formats(language == null ? "en" : language);
  }

  /** {@code 22/11/2026}, {@code 2026年11月22日}, {@code 22 Nov 2026}; empty for null. */
  public String date(LocalDate date) {
    if (date == null) {
      return "";
    }
    return switch (language) {
      case "vi" -> date.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));
      case "zh" -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
      default -> date.format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
    };
  }

  public String dateTime(Instant instant, ZoneId zone) {
    DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    return date(instant.atZone(zone).toLocalDate()) + " " + instant.atZone(zone).format(clock);
  }

  /**
   * {@code 1.500.000 ₫}, {@code ¥1,280.00}, {@code USD 120.50}. Currencies whose sign is ambiguous
   * in the language are written by their code.
   */
  public String money(Money money) {
    String number = number(money.getAmount(), money.getCurrencyUnit());
    String code = money.getCurrencyUnit().getCode();
    if (code.equals("VND")) {
      return language.equals("vi") ? number + " ₫" : "₫" + number;
    }
    if (code.equals("CNY") && language.equals("zh")) {
      return "¥" + number;
    }
    return language.equals("vi") ? number + " " + code : code + " " + number;
  }

  private String number(BigDecimal amount, CurrencyUnit unit) {
    int digits = unit.getDecimalPlaces();
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setParseBigDecimal(true);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(amount);
  }
}
