package org.tourwright.accounting.account;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.ledger.OpenItems;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** What customers owe today, in the agency's currency; a salesperson sees their own. */
@Component(service = DashboardTile.class)
public class ReceivablesTile implements DashboardTile {

  private static final String READ = "accounting:receivable:read";

  private final OpenItems items;
  private final AgencyProfile agency;

  @Activate
  public ReceivablesTile(@Reference OpenItems items, @Reference AgencyProfile agency) {
    this.items = items;
    this.agency = agency;
  }

  @Override
  public String key() {
    return "accounting.receivables";
  }

  @Override
  public String permission() {
    return READ;
  }

  @Override
  public int order() {
    return 410;
  }

  @Override
  public Shape shape() {
    return Shape.FIGURES;
  }

  @Override
  public Table data(Caller caller, Period period) {
    CurrencyUnit currency = agency.agency().currency();
    Money none = Money.zero(currency);
    OpenItems.Unpaid unpaid =
        items
            .unpaid(Side.CUSTOMER, null, caller.visibleOwners(READ).orElse(null))
            .getOrDefault(currency.getCode(), new OpenItems.Unpaid(none, none, 0, 0));
    return new Table(
        List.of(
            new Column("open", Column.Kind.MONEY),
            new Column("overdue", Column.Kind.MONEY),
            new Column("overdue-count", Column.Kind.COUNT)),
        List.of(List.of(unpaid.open(), unpaid.overdue(), unpaid.overdueCount())));
  }
}
