package org.tourwright.accounting.receivable;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.accounting.ledger.Moneys;

/**
 * Fits what was paid into a changed plan of instalments, all in one currency.
 *
 * <p>What is paid stays where it was paid, as far as the new total allows: an instalment that
 * becomes smaller than what was paid for it keeps the paid amount, and the instalments after it are
 * lowered by the difference, in their order. Only when more was paid than the new total are paid
 * instalments lowered, the last one first; that money is the customer's credit then.
 */
final class InstalmentPlan {

  private InstalmentPlan() {}

  /**
   * @param wanted the new plan, by number of instalment
   * @param paid what was paid so far, by number of instalment
   * @return what each instalment of either amounts to from now on; the sum is that of the new plan
   */
  static SortedMap<Integer, Money> fit(
      CurrencyUnit currency, Map<Integer, Money> wanted, Map<Integer, Money> paid) {
    Money none = Money.zero(currency);
    TreeSet<Integer> numbers = new TreeSet<>(wanted.keySet());
    numbers.addAll(paid.keySet());
    TreeMap<Integer, Money> fitted = new TreeMap<>();
    Money excess = none;
    for (int number : numbers) {
      Money target = wanted.getOrDefault(number, none);
      Money kept = paid.getOrDefault(number, none);
      fitted.put(number, Moneys.max(target, kept));
      excess = excess.plus(Moneys.max(none, kept.minus(target)));
    }
    excess = lower(fitted, paid, excess, numbers);
    lower(fitted, wanted, excess, numbers.descendingSet());
    return fitted;
  }

  /** Lowers amounts down to the floors until the excess is used up; gives what is left of it. */
  private static Money lower(
      Map<Integer, Money> fitted,
      Map<Integer, Money> floors,
      Money excess,
      Iterable<Integer> numbers) {
    Money none = Money.zero(excess.getCurrencyUnit());
    Money rest = excess;
    for (int number : numbers) {
      Money amount = fitted.get(number);
      Money room = Moneys.max(none, amount.minus(floors.getOrDefault(number, none)));
      Money taken = Moneys.min(room, rest);
      fitted.put(number, amount.minus(taken));
      rest = rest.minus(taken);
    }
    return rest;
  }
}
