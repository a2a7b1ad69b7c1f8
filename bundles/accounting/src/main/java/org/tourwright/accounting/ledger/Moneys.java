package org.tourwright.accounting.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money from columns, and sums of money that keep currencies apart. */
public final class Moneys {

  private Moneys() {}

  /** In the scale of the currency; digits that the currency does not have are an error. */
  public static Money of(BigDecimal value, String currency) {
    CurrencyUnit unit = CurrencyUnit.of(currency);
    return Money.of(unit, value.setScale(unit.getDecimalPlaces(), RoundingMode.UNNECESSARY));
  }

  public static Money min(Money a, Money b) {
    return a.isLessThan(b) ? a : b;
  }

  public static Money max(Money a, Money b) {
    return a.isGreaterThan(b) ? a : b;
  }

  /** One sum a currency, by its code. */
  public static SortedMap<String, Money> sums(Collection<Money> amounts) {
    SortedMap<String, Money> sums = new TreeMap<>();
    amounts.forEach(each -> sums.merge(each.getCurrencyUnit().getCode(), each, Money::plus));
    return sums;
  }
}
