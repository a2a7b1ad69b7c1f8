package org.tourwright.operations.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.operations.Totals;
import org.tourwright.operations.settlement.SettlementView.Blocker;
import org.tourwright.operations.settlement.SettlementView.GuideAccount;
import org.tourwright.operations.settlement.SettlementView.ServiceLine;
import org.tourwright.operations.tour.TourState;

class AccountsTest {

  @Test
  void currenciesAreNeverMixed() {
    assertThat(Totals.of(Stream.of(vnd(100), cny("1.20"), vnd(250), cny("0.80"))))
        .containsExactly(cny("2.00"), vnd(350));
    assertThat(Totals.of(Stream.of())).isEmpty();
  }

  @Test
  void servicesAreSummedByKindAndCurrency() {
    assertThat(
            Accounts.byKind(
                List.of(
                    new Accounts.KindCost(ServiceKind.MEAL, vnd(10)),
                    new Accounts.KindCost(ServiceKind.HOTEL, vnd(500)),
                    new Accounts.KindCost(ServiceKind.MEAL, cny("3.00")),
                    new Accounts.KindCost(ServiceKind.MEAL, vnd(20)))))
        .containsExactly(
            new ServiceLine(ServiceKind.HOTEL, 1, vnd(500)),
            new ServiceLine(ServiceKind.MEAL, 1, cny("3.00")),
            new ServiceLine(ServiceKind.MEAL, 2, vnd(30)));
  }

  @Test
  void theGuideBringsBackWhatWasNotSpent() {
    assertThat(
            Accounts.guide(
                List.of(vnd(5_000_000), vnd(-1_000_000)), List.of(vnd(3_500_000), cny("60.00"))))
        .containsExactly(
            new GuideAccount(cny("0.00"), cny("60.00"), cny("-60.00")),
            new GuideAccount(vnd(4_000_000), vnd(3_500_000), vnd(500_000)));
  }

  @Test
  void onlyACompletedTourWithAnsweredReservationsIsSettled() {
    assertThat(Settlements.blockers(TourState.COMPLETED, 0)).isEmpty();
    assertThat(Settlements.blockers(TourState.COMPLETED, 2))
        .containsExactly(Blocker.STILL_REQUESTED);
    assertThat(Settlements.blockers(TourState.RUNNING, 1))
        .containsExactly(Blocker.NOT_COMPLETED, Blocker.STILL_REQUESTED);
    assertThat(Settlements.blockers(TourState.CANCELLED, 0)).containsExactly(Blocker.CANCELLED);
    assertThat(Settlements.blockers(TourState.SETTLED, 0)).isEmpty();
  }

  private static Money vnd(long amount) {
    return Money.parse("VND " + amount);
  }

  private static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }
}
