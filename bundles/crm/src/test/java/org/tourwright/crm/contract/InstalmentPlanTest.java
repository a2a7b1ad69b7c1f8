package org.tourwright.crm.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.FieldError;

class InstalmentPlanTest {

  private static final LocalDate DATED = LocalDate.of(2026, 11, 22);
  private static final LocalDate START = LocalDate.of(2026, 12, 24);

  @Test
  void asksForTheDepositAtOnceAndTheRestAWeekBefore() {
    List<Instalment> plan =
        InstalmentPlan.of(Money.parse("VND 10000000"), new BigDecimal("30"), DATED, START);

    assertThat(plan)
        .containsExactly(
            new Instalment(1, true, DATED, Money.parse("VND 3000000")),
            new Instalment(2, false, LocalDate.of(2026, 12, 17), Money.parse("VND 7000000")));
  }

  @ParameterizedTest
  @CsvSource({
    "VND 9999999, 30, VND 3000000, VND 6999999",
    "VND 1, 30, , VND 1",
    "CNY 1234.57, 33.33, CNY 411.48, CNY 823.09",
    "USD 0.05, 50, USD 0.03, USD 0.02"
  })
  void addsUpToTheTotalWhateverTheRounding(
      String total, BigDecimal percent, String deposit, String rest) {
    List<Instalment> plan = InstalmentPlan.of(Money.parse(total), percent, DATED, START);

    assertThat(plan.stream().map(Instalment::amount).reduce(Money::plus))
        .contains(Money.parse(total));
    assertThat(plan.get(plan.size() - 1).amount()).isEqualTo(Money.parse(rest));
    assertThat(plan.get(0).deposit()).isEqualTo(deposit != null);
    if (deposit != null) {
      assertThat(plan.get(0).amount()).isEqualTo(Money.parse(deposit));
    }
  }

  @Test
  void asksForAllAtOnceWhenTheTourIsNear() {
    List<Instalment> plan =
        InstalmentPlan.of(Money.parse("VND 1000"), new BigDecimal("30"), DATED, DATED.plusDays(3));

    assertThat(plan).extracting(Instalment::due).containsExactly(DATED, DATED);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "100, true"})
  void hasOnePartWhenThereIsNothingToPart(BigDecimal percent, boolean deposit) {
    List<Instalment> plan = InstalmentPlan.of(Money.parse("VND 1000"), percent, DATED, START);

    assertThat(plan).hasSize(1);
    assertThat(plan.get(0).deposit()).isEqualTo(deposit);
    assertThat(plan.get(0).number()).isEqualTo(1);
  }

  @Test
  void refusesPartsThatDoNotAddUp() {
    List<Instalment> parts =
        List.of(
            new Instalment(1, true, DATED, Money.parse("VND 400")),
            new Instalment(2, false, START, Money.parse("VND 599")));

    assertThat(InstalmentPlan.check(new Checks(), parts, Money.parse("VND 1000")).errors())
        .extracting(FieldError::field)
        .containsExactly("instalments");
    assertThat(InstalmentPlan.check(new Checks(), parts, Money.parse("VND 999")).errors())
        .isEmpty();
  }

  @Test
  void refusesAnotherCurrencyWithoutAddingItUp() {
    List<Instalment> parts = List.of(new Instalment(1, true, DATED, Money.parse("USD 400")));

    assertThat(
            InstalmentPlan.check(new Checks(), parts, Money.zero(CurrencyUnit.of("VND"))).errors())
        .extracting(FieldError::field)
        .containsExactly("instalments[0].amount");
  }

  @Test
  void numbersPartsByWhatIsDueFirst() {
    List<Instalment> numbered =
        InstalmentPlan.numbered(
            List.of(
                new Instalment(7, false, START, Money.parse("VND 2")),
                new Instalment(7, true, DATED, Money.parse("VND 1"))));

    assertThat(numbered).extracting(Instalment::number).containsExactly(1, 2);
    assertThat(numbered).extracting(Instalment::deposit).containsExactly(true, false);
  }

  @Test
  void letsTheLastPartTakeTheDifference() {
    List<Instalment> plan =
        InstalmentPlan.of(Money.parse("VND 1000"), new BigDecimal("30"), DATED, START);

    assertThat(InstalmentPlan.adjusted(plan, Money.parse("VND 1500")))
        .extracting(Instalment::amount)
        .containsExactly(Money.parse("VND 300"), Money.parse("VND 1200"));
  }

  @ParameterizedTest
  @CsvSource({"900, '300, 400, 200'", "700, '300, 400'", "650, '300, 350'", "300, '300'", "1, '1'"})
  void takesWhatTheLastPartIsTooSmallForFromThoseBefore(String total, String left) {
    List<Instalment> plan =
        List.of(
            new Instalment(1, true, DATED, Money.parse("VND 300")),
            new Instalment(2, false, DATED, Money.parse("VND 400")),
            new Instalment(3, false, START, Money.parse("VND 300")));

    List<Instalment> adjusted = InstalmentPlan.adjusted(plan, Money.parse("VND " + total));

    assertThat(
            adjusted.stream()
                .map(one -> one.amount().getAmount().toPlainString())
                .collect(Collectors.joining(", ")))
        .isEqualTo(left);
    assertThat(adjusted.get(0).deposit()).isTrue();
  }

  @Test
  void knowsWhatSomebodyWroteByHand() {
    Money total = Money.parse("VND 1000");
    BigDecimal percent = new BigDecimal("30.00");
    List<Instalment> made = InstalmentPlan.of(total, percent, DATED, START);
    List<Instalment> written =
        List.of(made.get(0), new Instalment(2, false, START, made.get(1).amount()));

    assertThat(InstalmentPlan.byHand(made, total, percent, DATED, START)).isFalse();
    assertThat(InstalmentPlan.byHand(written, total, percent, DATED, START)).isTrue();
  }

  @Test
  void refusesAPartThatIsMissing() {
    List<Instalment> parts = new ArrayList<>();
    parts.add(null);

    assertThat(InstalmentPlan.check(new Checks(), parts, Money.parse("VND 1000")).errors())
        .extracting(FieldError::field)
        .containsExactly("instalments[0]");
  }

  @ParameterizedTest
  @CsvSource({"-1", "100.01", "33.333", "1e-999999999", "1e999999999"})
  void refusesADepositThatIsNoPercentage(BigDecimal percent) {
    assertThat(Contracts.checkPercent(new Checks(), percent).errors())
        .extracting(FieldError::field)
        .containsOnly("depositPercent");
  }
}
