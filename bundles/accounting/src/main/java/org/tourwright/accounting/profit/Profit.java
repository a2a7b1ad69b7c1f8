package org.tourwright.accounting.profit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.accounting.ledger.Moneys;

/**
 * What was earned in one currency. Amounts of different currencies are never added.
 *
 * @param revenue what the contracts come to
 * @param serviceCosts what suppliers get
 * @param runningCosts what the guide spent
 * @param otherCosts bills entered by hand
 * @param margin profit as a share of the revenue, 4 decimals; null without revenue
 */
public record Profit(
    String currency,
    Money revenue,
    Money serviceCosts,
    Money runningCosts,
    Money otherCosts,
    Money profit,
    BigDecimal margin) {

  /** One figure a currency that occurs, the given one first. */
  static List<Profit> of(
      CurrencyUnit first,
      Collection<Money> revenue,
      Collection<Money> services,
      Collection<Money> running,
      Collection<Money> other) {
    Map<String, Money> revenues = Moneys.sums(revenue);
    Map<String, Money> serviceCosts = Moneys.sums(services);
    Map<String, Money> runningCosts = Moneys.sums(running);
    Map<String, Money> otherCosts = Moneys.sums(other);
    TreeSet<String> currencies = new TreeSet<>();
    Stream.of(revenues, serviceCosts, runningCosts, otherCosts)
        .forEach(sums -> currencies.addAll(sums.keySet()));
    return Stream.concat(Stream.of(first.getCode()), currencies.stream())
        .distinct()
        .filter(currencies::contains)
        .map(
            code -> {
              Money none = Money.zero(CurrencyUnit.of(code));
              return of(
                  revenues.getOrDefault(code, none),
                  serviceCosts.getOrDefault(code, none),
                  runningCosts.getOrDefault(code, none),
                  otherCosts.getOrDefault(code, none));
            })
        .toList();
  }

  private static Profit of(Money revenue, Money services, Money running, Money other) {
    Money profit = revenue.minus(services).minus(running).minus(other);
    BigDecimal margin =
        revenue.isZero()
            ? null
            : profit.getAmount().divide(revenue.getAmount(), 4, RoundingMode.HALF_UP);
    return new Profit(
        revenue.getCurrencyUnit().getCode(), revenue, services, running, other, profit, margin);
  }
}
