package org.tourwright.operations.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.operations.Totals;
import org.tourwright.operations.settlement.SettlementView.GuideAccount;
import org.tourwright.operations.settlement.SettlementView.ServiceLine;

/** The sums of a settlement. */
final class Accounts {

  private Accounts() {}

  /** One cost of one kind. */
  record KindCost(ServiceKind kind, Money cost) {}

  static List<ServiceLine> byKind(List<KindCost> costs) {
    Map<ServiceKind, List<Money>> kinds =
        costs.stream()
            .collect(
                Collectors.groupingBy(
                    KindCost::kind,
                    TreeMap::new,
                    Collectors.mapping(KindCost::cost, Collectors.toList())));
    List<ServiceLine> lines = new ArrayList<>();
    kinds.forEach(
        (kind, amounts) ->
            Totals.of(amounts.stream())
                .forEach(
                    sum -> {
                      int count =
                          (int)
                              amounts.stream()
                                  .filter(a -> a.getCurrencyUnit().equals(sum.getCurrencyUnit()))
                                  .count();
                      lines.add(new ServiceLine(kind, count, sum));
                    }));
    return lines;
  }

  /**
   * The guide's account per currency.
   *
   * @param advances given above zero, brought back below
   * @param spent what the guide paid
   */
  static List<GuideAccount> guide(List<Money> advances, List<Money> spent) {
    List<Money> given = Totals.of(advances.stream());
    List<Money> paid = Totals.of(spent.stream());
    return Stream.concat(given.stream(), paid.stream())
        .map(Money::getCurrencyUnit)
        .collect(Collectors.toCollection(TreeSet<CurrencyUnit>::new))
        .stream()
        .map(
            unit -> {
              Money got = Totals.in(Money.zero(unit), given);
              Money used = Totals.in(Money.zero(unit), paid);
              return new GuideAccount(got, used, got.minus(used));
            })
        .toList();
  }
}
