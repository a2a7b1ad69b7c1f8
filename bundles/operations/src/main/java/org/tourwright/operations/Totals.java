package org.tourwright.operations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Sums of money that never mix currencies. */
public final class Totals {

  /** The largest amount that is stored: 15 digits before the point. */
  public static final BigDecimal LARGEST = new BigDecimal("999999999999999");

  private Totals() {}

  /** One sum per currency, by currency code; none for nothing. */
  public static List<Money> of(Stream<Money> amounts) {
    Map<String, Money> sums = new TreeMap<>();
    amounts.forEach(
        amount -> sums.merge(amount.getCurrencyUnit().getCode(), amount, (a, b) -> a.plus(b)));
    return List.copyOf(sums.values());
  }

  /** The sum in the currency of the given zero. */
  public static Money in(Money zero, List<Money> totals) {
    return totals.stream()
        .filter(total -> total.getCurrencyUnit().equals(zero.getCurrencyUnit()))
        .findFirst()
        .orElse(zero);
  }
}
