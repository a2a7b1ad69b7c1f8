package org.tourwright.accounting.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tourwright.accounting.Office.TODAY;
import static org.tourwright.accounting.Office.usd;
import static org.tourwright.accounting.Office.vnd;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AgeingTest {

  private static final UUID AN = UUID.randomUUID();
  private static final UUID BINH = UUID.randomUUID();

  @Test
  void putsEachAmountIntoTheClassOfItsDays() {
    List<Ageing.Row> rows =
        Ageing.rows(
            TODAY,
            List.of(
                open(AN, TODAY.plusDays(3), vnd(1)),
                open(AN, TODAY, vnd(2)),
                open(AN, TODAY.minusDays(1), vnd(10)),
                open(AN, TODAY.minusDays(30), vnd(20)),
                open(AN, TODAY.minusDays(31), vnd(100)),
                open(AN, TODAY.minusDays(60), vnd(200)),
                open(AN, TODAY.minusDays(61), vnd(1000)),
                open(AN, TODAY.minusDays(90), vnd(2000)),
                open(AN, TODAY.minusDays(91), vnd(10000))));

    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.notDue()).isEqualTo(vnd(3));
              assertThat(row.days30()).isEqualTo(vnd(30));
              assertThat(row.days60()).isEqualTo(vnd(300));
              assertThat(row.days90()).isEqualTo(vnd(3000));
              assertThat(row.older()).isEqualTo(vnd(10000));
              assertThat(row.total()).isEqualTo(vnd(13333));
            });
  }

  @Test
  void keepsPartiesAndCurrenciesApart() {
    List<Ageing.Row> rows =
        Ageing.rows(
            TODAY,
            List.of(
                open(AN, TODAY, vnd(5)), open(AN, TODAY, usd("7.50")), open(BINH, TODAY, vnd(6))));

    assertThat(rows).extracting(Ageing.Row::total).containsExactly(vnd(5), usd("7.50"), vnd(6));
    assertThat(Ageing.totals(rows))
        .extracting(Ageing.Row::total)
        .containsExactly(vnd(11), usd("7.50"));
  }

  private static Ageing.Open open(UUID party, LocalDate due, Money amount) {
    return new Ageing.Open(party, "name", due, amount);
  }
}
