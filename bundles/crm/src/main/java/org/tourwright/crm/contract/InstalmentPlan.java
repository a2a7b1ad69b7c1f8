package org.tourwright.crm.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.error.Checks;
import org.tourwright.crm.CrmError;

/** Parts a total into instalments; they always add up to it exactly. */
final class InstalmentPlan {

  static final BigDecimal USUAL_DEPOSIT = new BigDecimal("30.00");
  private static final int REST_DAYS_BEFORE_START = 7;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private InstalmentPlan() {}

  /**
   * The deposit at once, the rest 7 days before the start, or at once when that is past. The rest
   * takes the rounding.
   */
  static List<Instalment> of(
      Money total, BigDecimal depositPercent, LocalDate dated, LocalDate start) {
    Money deposit = total.multipliedBy(depositPercent.divide(ALL), RoundingMode.HALF_UP);
    Money rest = total.minus(deposit);
    LocalDate usual = start.minusDays(REST_DAYS_BEFORE_START);
    LocalDate restDue = usual.isBefore(dated) ? dated : usual;
    List<Instalment> plan = new ArrayList<>();
    if (deposit.isPositive()) {
      plan.add(new Instalment(1, true, dated, deposit));
    }
    if (rest.isPositive()) {
      plan.add(new Instalment(plan.size() + 1, false, restDue, rest));
    }
    return plan;
  }

  /** Whether somebody wrote the instalments: they are not those that would be made. */
  static boolean byHand(
      List<Instalment> instalments,
      Money total,
      BigDecimal depositPercent,
      LocalDate dated,
      LocalDate start) {
    return !instalments.equals(of(total, depositPercent, dated, start));
  }

  /** Everything wrong with instalments as they were entered. */
  static Checks check(Checks checks, List<Instalment> instalments, Money total) {
    boolean sound = true;
    for (int i = 0; i < instalments.size(); i++) {
      Instalment one = instalments.get(i);
      if (one == null) {
        checks.required("instalments[" + i + "]", null);
        sound = false;
        continue;
      }
      String at = "instalments[" + i + "].";
      boolean same =
          one.amount() == null || one.amount().getCurrencyUnit().equals(total.getCurrencyUnit());
      checks
          .required(at + "due", one.due())
          .required(at + "amount", one.amount())
          .positive(at + "amount", one.amount())
          .that(
              same,
              at + "amount",
              CrmError.MIXED_CURRENCIES,
              Map.of("currency", total.getCurrencyUnit().getCode()));
      sound &= same && one.amount() != null;
    }
    return sound
        ? checks.that(
            sum(instalments, total).isEqual(total),
            "instalments",
            CrmError.INSTALMENTS_NOT_TOTAL,
            Map.of("sum", sum(instalments, total), "total", total))
        : checks;
  }

  /** Counted from 1 in the order of what is due. */
  static List<Instalment> numbered(List<Instalment> instalments) {
    List<Instalment> sorted =
        instalments.stream().sorted(Comparator.comparing(Instalment::due)).toList();
    List<Instalment> numbered = new ArrayList<>();
    for (Instalment one : sorted) {
      numbered.add(new Instalment(numbered.size() + 1, one.deposit(), one.due(), one.amount()));
    }
    return numbered;
  }

  /**
   * The plan for another total: the last instalment takes the difference. What it is too small for,
   * those before it take; one of which nothing is left is dropped.
   *
   * @param total above zero
   */
  static List<Instalment> adjusted(List<Instalment> instalments, Money total) {
    List<Instalment> adjusted = new ArrayList<>(instalments);
    Instalment last = adjusted.remove(adjusted.size() - 1);
    Money left = total.minus(sum(adjusted, total));
    while (!left.isPositive()) {
      last = adjusted.remove(adjusted.size() - 1);
      left = total.minus(sum(adjusted, total));
    }
    adjusted.add(new Instalment(last.number(), last.deposit(), last.due(), left));
    return adjusted;
  }

  private static Money sum(List<Instalment> instalments, Money total) {
    return instalments.stream()
        .map(Instalment::amount)
        .reduce(Money.zero(total.getCurrencyUnit()), Money::plus);
  }
}
