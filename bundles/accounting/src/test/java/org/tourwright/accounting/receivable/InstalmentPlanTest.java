package org.tourwright.accounting.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class InstalmentPlanTest {

  private static final CurrencyUnit VND = CurrencyUnit.of("VND");

  @Test
  void whatIsNotPaidFollowsThePlan() {
    assertThat(fit(Map.of(1, 30L, 2, 80L), Map.of(1, 0L, 2, 0L))).isEqualTo("{1=30, 2=80}");
  }

  @Test
  void anOverpaidInstalmentLowersTheNext() {
    // 10 were paid, the new deposit is 7: the deposit stays 10, the rest is 3 less.
    assertThat(fit(Map.of(1, 7L, 2, 20L), Map.of(1, 10L))).isEqualTo("{1=10, 2=17}");
  }

  @Test
  void moneyPaidForAnInstalmentThatIsGoneCountsForTheOthers() {
    assertThat(fit(Map.of(1, 10L, 2, 5L), Map.of(1, 0L, 2, 5L, 3, 4L)))
        .isEqualTo("{1=6, 2=5, 3=4}");
  }

  @Test
  void whatIsPaidBeyondTheNewTotalIsTakenFromTheLast() {
    // 10 + 20 were paid, the new total is 25: 5 are credit.
    assertThat(fit(Map.of(1, 8L, 2, 17L), Map.of(1, 10L, 2, 20L))).isEqualTo("{1=8, 2=17}");
    assertThat(fit(Map.of(1, 10L, 2, 15L), Map.of(1, 10L, 2, 20L))).isEqualTo("{1=10, 2=15}");
    assertThat(fit(Map.of(1, 8L, 2, 20L), Map.of(1, 10L, 2, 20L))).isEqualTo("{1=8, 2=20}");
  }

  @Test
  void theSumIsAlwaysThatOfThePlanAndNothingIsNegative() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      Map<Integer, Long> wanted = new HashMap<>();
      Map<Integer, Long> paid = new HashMap<>();
      for (int line = 1; line <= 4; line++) {
        if (random.nextBoolean()) {
          wanted.put(line, (long) random.nextInt(50));
        }
        if (random.nextBoolean()) {
          paid.put(line, (long) random.nextInt(50));
        }
      }
      Map<Integer, Money> fitted = InstalmentPlan.fit(VND, money(wanted), money(paid));
      long sum = fitted.values().stream().mapToLong(Money::getAmountMajorLong).sum();
      assertThat(sum).isEqualTo(wanted.values().stream().mapToLong(each -> each).sum());
      assertThat(fitted.values()).allMatch(Money::isPositiveOrZero);
    }
  }

  private static String fit(Map<Integer, Long> wanted, Map<Integer, Long> paid) {
    Map<Integer, Long> plain = new TreeMap<>();
    InstalmentPlan.fit(VND, money(wanted), money(paid))
        .forEach((line, money) -> plain.put(line, money.getAmountMajorLong()));
    return plain.toString();
  }

  private static Map<Integer, Money> money(Map<Integer, Long> amounts) {
    Map<Integer, Money> money = new HashMap<>();
    amounts.forEach((line, amount) -> money.put(line, Money.ofMajor(VND, amount)));
    return money;
  }
}
