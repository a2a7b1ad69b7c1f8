package org.tourwright.accounting.profit;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** Profit of settled tours by the month in which they ended, in the agency's currency. */
@Component(service = DashboardTile.class)
public class ProfitByMonthTile implements DashboardTile {

  private final TourProfits profits;
  private final AgencyProfile agency;

  @Activate
  public ProfitByMonthTile(@Reference TourProfits profits, @Reference AgencyProfile agency) {
    this.profits = profits;
    this.agency = agency;
  }

  @Override
  public String key() {
    return "accounting.profit-by-month";
  }

  @Override
  public String permission() {
    return ProfitResource.READ;
  }

  @Override
  public int order() {
    return 420;
  }

  @Override
  public Shape shape() {
    return Shape.BARS;
  }

  @Override
  public Table data(Caller caller, Period period) {
    CurrencyUnit currency = agency.agency().currency();
    Map<YearMonth, Money[]> months = new TreeMap<>();
    for (TourProfit tour : profits.ended(period, List.of(TourState.SETTLED))) {
      for (Profit each : tour.figures()) {
        // A chart has one scale; other currencies are in the report.
        if (each.currency().equals(currency.getCode())) {
          Money[] sums =
              months.computeIfAbsent(
                  YearMonth.from(tour.end()),
                  any -> new Money[] {Money.zero(currency), Money.zero(currency)});
          sums[0] = sums[0].plus(each.revenue());
          sums[1] = sums[1].plus(each.profit());
        }
      }
    }
    List<List<Object>> rows =
        months.entrySet().stream()
            .map(
                month ->
                    Arrays.<Object>asList(month.getKey(), month.getValue()[0], month.getValue()[1]))
            .toList();
    return new Table(
        List.of(
            new Column("month", Column.Kind.MONTH),
            new Column("revenue", Column.Kind.MONEY),
            new Column("profit", Column.Kind.MONEY)),
        rows);
  }
}
