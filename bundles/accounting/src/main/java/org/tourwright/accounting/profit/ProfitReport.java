package org.tourwright.accounting.profit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.print.Printer;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Report;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** Profit by tour, for tours that ended in the period; one row a currency. */
@Component(service = Report.class)
public class ProfitReport implements Report {

  private final TourProfits profits;
  private final Printer printer;

  @Activate
  public ProfitReport(@Reference TourProfits profits, @Reference Printer printer) {
    this.profits = profits;
    this.printer = printer;
  }

  @Override
  public String key() {
    return "accounting.profit";
  }

  @Override
  public String permission() {
    return ProfitResource.READ;
  }

  @Override
  public Table run(Caller caller, Period period) {
    List<List<Object>> rows = new ArrayList<>();
    for (TourProfit tour :
        profits.ended(
            period, List.of(TourState.COMPLETED, TourState.SETTLED, TourState.CANCELLED))) {
      String state =
          printer.word(caller.language(), "accounting.tour.state." + tour.state().name());
      for (Profit each : tour.figures()) {
        rows.add(
            Arrays.asList(
                tour.number(),
                tour.title(),
                tour.end(),
                state,
                each.revenue(),
                each.serviceCosts().plus(each.otherCosts()),
                each.runningCosts(),
                each.profit(),
                each.margin()));
      }
    }
    return new Table(
        List.of(
            new Column("tour", Column.Kind.TEXT),
            new Column("title", Column.Kind.TEXT),
            new Column("end", Column.Kind.DATE),
            new Column("state", Column.Kind.TEXT),
            new Column("revenue", Column.Kind.MONEY),
            new Column("services", Column.Kind.MONEY),
            new Column("running", Column.Kind.MONEY),
            new Column("profit", Column.Kind.MONEY),
            new Column("margin", Column.Kind.PERCENT)),
        rows);
  }
}
