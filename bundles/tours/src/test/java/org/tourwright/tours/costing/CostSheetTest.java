package org.tourwright.tours.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.operation.ServiceKind;

class CostSheetTest {

  private static final CurrencyUnit VND = CurrencyUnit.of("VND");
  private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

  /** Room 1,600,000; each person 1,310,000; the group 16,200,000; profit 20 %, step 10,000. */
  private static CostSheet halong() {
    return sheet(
        "20",
        "10000",
        line(CostBasis.PER_ROOM, "1", 2, "VND 800000"),
        line(CostBasis.PER_PERSON, "1", 5, "VND 180000"),
        line(CostBasis.PER_PERSON, "1", 1, "VND 410000"),
        line(CostBasis.PER_GROUP, "1", 3, "VND 4200000"),
        line(CostBasis.PER_GROUP, "1", 3, "VND 1200000"));
  }

  @ParameterizedTest
  @CsvSource({
    // Alone: (1,310,000 + 16,200,000 + 1,600,000) x 1.2 = 22,932,000
    "1, 22940000, 19110000, 17210000, 3830000",
    // (1,310,000 + 8,100,000 + 800,000) x 1.2 = 12,252,000
    "2, 12260000, 10210000, 9200000, 4100000",
    // (1,310,000 + 4,050,000 + 800,000) x 1.2 = 7,392,000
    "4, 7400000, 6160000, 5550000, 4960000",
    // (1,310,000 + 1,620,000 + 800,000) x 1.2 = 4,476,000
    "10, 4480000, 3730000, 3360000, 7500000",
    // 16,200,000 / 7 = 2,314,285.71; (1,310,000 + 2,314,285.71 + 800,000) x 1.2 = 5,309,142.86
    "7, 5310000, 4424286, 3990000, 6200000",
  })
  void sharesTheCostsOfTheGroupAmongItsPeople(
      int size, long price, long cost, long child, long profit) {
    PriceRow row = halong().row(size);

    assertThat(row.price()).isEqualTo(vnd(price));
    assertThat(row.cost()).isEqualTo(vnd(cost));
    assertThat(row.childPrice()).isEqualTo(vnd(child));
    assertThat(row.profit()).isEqualTo(vnd(profit));
    assertThat(halong().price(size)).isEqualTo(vnd(price));
  }

  @Test
  void chargesHalfARoomWithProfitToWhoSleepsAlone() {
    assertThat(halong().singleSupplement()).isEqualTo(vnd(960_000));
  }

  @Test
  void takesNoSupplementWhereThereAreNoRooms() {
    CostSheet dayTrip = sheet("20", "10000", line(CostBasis.PER_PERSON, "1", 1, "VND 500000"));

    assertThat(dayTrip.singleSupplement()).isEqualTo(vnd(0));
  }

  @Test
  void leavesAPriceThatComesOutEven() {
    // 20,000,000 / 3 has no end, but 20,000,000 x 1.2 / 3 is exactly 8,000,000.
    CostSheet sheet = sheet("20", "10000", line(CostBasis.PER_GROUP, "1", 1, "VND 20000000"));

    assertThat(sheet.price(3)).isEqualTo(vnd(8_000_000));
  }

  @Test
  void roundsUpEvenForTheLastDong() {
    CostSheet sheet = sheet("0", "10000", line(CostBasis.PER_PERSON, "1", 1, "VND 990001"));

    assertThat(sheet.price(2)).isEqualTo(vnd(1_000_000));
  }

  @Test
  void neverEarnsLessThanTheProfitAskedFor() {
    for (int size = 1; size <= 60; size++) {
      PriceRow row = halong().row(size);
      BigDecimal earned =
          row.price().getAmount().subtract(row.cost().getAmount()).movePointRight(2);
      assertThat(earned.add(BigDecimal.ONE.movePointRight(2)))
          .as("group of %s", size)
          .isGreaterThanOrEqualTo(row.cost().getAmount().multiply(new BigDecimal("20")));
    }
  }

  @Test
  void convertsForeignCostsWithTheRateOfTheCosting() {
    CostSheet sheet =
        new CostSheet(
            VND,
            new BigDecimal("10"),
            new BigDecimal("10000"),
            new BigDecimal("75"),
            Map.of(CNY, new BigDecimal("3520.5")),
            List.of(line(CostBasis.PER_PERSON, "1", 2, "CNY 150.25")));

    // 150.25 x 2 x 3,520.5 = 1,057,910.25; x 1.1 = 1,163,701.275
    assertThat(sheet.price(2)).isEqualTo(vnd(1_170_000));
    assertThat(sheet.row(2).cost()).isEqualTo(vnd(1_057_910));
    assertThat(sheet.table(List.of(2)).costPerPerson()).isEqualTo(vnd(1_057_910));
  }

  @Test
  void sellsInACurrencyWithCents() {
    CostSheet sheet =
        new CostSheet(
            CurrencyUnit.USD,
            new BigDecimal("12.5"),
            new BigDecimal("0.50"),
            new BigDecimal("50"),
            Map.of(VND, new BigDecimal("0.0000385")),
            List.of(line(CostBasis.PER_PERSON, "1", 1, "VND 2500000")));

    // 2,500,000 x 0.0000385 = 96.25; x 1.125 = 108.28125
    assertThat(sheet.price(2)).isEqualTo(Money.parse("USD 108.50"));
    assertThat(sheet.row(2).childPrice()).isEqualTo(Money.parse("USD 54.50"));
  }

  @Test
  void refusesToMixCurrenciesWithoutARate() {
    CostSheet sheet = sheet("20", "10000", line(CostBasis.PER_PERSON, "1", 1, "CNY 100"));

    assertThatThrownBy(() -> sheet.price(2)).hasMessageContaining("CNY");
  }

  @Test
  void refusesAGroupOfNobody() {
    assertThatThrownBy(() -> halong().price(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listsTheSizesInOrder() {
    assertThat(halong().table(List.of(10, 2, 4)).rows())
        .extracting(PriceRow::groupSize)
        .containsExactly(2, 4, 10);
  }

  private static CostSheet sheet(String margin, String step, CostLine... lines) {
    return new CostSheet(
        VND,
        new BigDecimal(margin),
        new BigDecimal(step),
        new BigDecimal("75"),
        Map.of(),
        List.of(lines));
  }

  private static CostLine line(CostBasis basis, String quantity, int times, String unitCost) {
    return new CostLine(
        ServiceKind.OTHER, "a cost", basis, new BigDecimal(quantity), times, Money.parse(unitCost));
  }

  private static Money vnd(long amount) {
    return Money.of(VND, BigDecimal.valueOf(amount));
  }
}
