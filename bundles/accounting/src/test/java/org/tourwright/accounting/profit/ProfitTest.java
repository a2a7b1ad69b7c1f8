package org.tourwright.accounting.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tourwright.accounting.Office.usd;
import static org.tourwright.accounting.Office.vnd;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ProfitTest {

  private static final CurrencyUnit VND = CurrencyUnit.of("VND");

  @Test
  void isRevenueLessAllCosts() {
    // 31,980,000 - 18,450,000 - 1,235,001 - 400,000 = 11,894,999; that is 37.20 % of the revenue
    List<Profit> figures =
        Profit.of(
            VND,
            List.of(vnd(15_990_000), vnd(15_990_000)),
            List.of(vnd(18_450_000)),
            List.of(vnd(1_235_001)),
            List.of(vnd(400_000)));

    assertThat(figures)
        .containsExactly(
            new Profit(
                "VND",
                vnd(31_980_000),
                vnd(18_450_000),
                vnd(1_235_001),
                vnd(400_000),
                vnd(11_894_999),
                new BigDecimal("0.3720")));
  }

  @Test
  void neverAddsCurrenciesAndPutsTheAgencysFirst() {
    List<Profit> figures =
        Profit.of(
            VND, List.of(vnd(1_000)), List.of(usd("120.50"), usd("0.25")), List.of(), List.of());

    assertThat(figures).extracting(Profit::currency).containsExactly("VND", "USD");
    assertThat(figures).extracting(Profit::profit).containsExactly(vnd(1_000), usd("-120.75"));
    assertThat(figures.get(1).margin()).isNull();
  }

  @Test
  void aLossHasANegativeMargin() {
    assertThat(
            Profit.of(VND, List.of(vnd(3)), List.of(vnd(4)), List.of(), List.of()).get(0).margin())
        .isEqualTo(new BigDecimal("-0.3333"));
  }
}
