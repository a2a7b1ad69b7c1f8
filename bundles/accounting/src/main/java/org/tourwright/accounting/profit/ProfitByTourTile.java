package org.tourwright.accounting.profit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** Profit of the tours that were settled last, one row a currency. */
@Component(service = DashboardTile.class)
public class ProfitByTourTile implements DashboardTile {

  private static final int MOST = 20;

  private final TourProfits profits;

  @Activate
  public ProfitByTourTile(@Reference TourProfits profits) {
    this.profits = profits;
  }

  @Override
  public String key() {
    return "accounting.profit-by-tour";
  }

  @Override
  public String permission() {
    return ProfitResource.READ;
  }

  @Override
  public int order() {
    return 430;
  }

  @Override
  public Shape shape() {
    return Shape.TABLE;
  }

  @Override
  public Table data(Caller caller, Period period) {
    List<List<Object>> rows = new ArrayList<>();
    for (TourProfit tour : profits.latest(period, TourState.SETTLED, MOST)) {
      for (Profit each : tour.figures()) {
        rows.add(
            Arrays.asList(
                tour.number() + " · " + tour.title(),
                each.revenue(),
                each.revenue().minus(each.profit()),
                each.profit(),
                each.margin()));
      }
    }
    return new Table(
        List.of(
            new Column("tour", Column.Kind.TEXT),
            new Column("revenue", Column.Kind.MONEY),
            new Column("costs", Column.Kind.MONEY),
            new Column("profit", Column.Kind.MONEY),
            new Column("margin", Column.Kind.PERCENT)),
        rows);
  }
}
