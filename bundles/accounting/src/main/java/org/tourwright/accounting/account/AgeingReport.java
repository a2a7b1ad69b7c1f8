package org.tourwright.accounting.account;

import java.util.Collection;
import java.util.List;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.UserId;

/** The table of an ageing report. It shows today, whatever the period: what is paid has no age. */
final class AgeingReport {

  private AgeingReport() {}

  static Table table(AgeingList ageing, Side side, Collection<UserId> owners) {
    List<List<Object>> rows =
        ageing.all(side, owners).stream()
            .map(
                row ->
                    List.<Object>of(
                        row.partyName(),
                        row.notDue(),
                        row.days30(),
                        row.days60(),
                        row.days90(),
                        row.older(),
                        row.total()))
            .toList();
    return new Table(
        List.of(
            new Column("party", Column.Kind.TEXT),
            new Column("not-due", Column.Kind.MONEY),
            new Column("days-30", Column.Kind.MONEY),
            new Column("days-60", Column.Kind.MONEY),
            new Column("days-90", Column.Kind.MONEY),
            new Column("older", Column.Kind.MONEY),
            new Column("total", Column.Kind.MONEY)),
        rows);
  }
}
