package org.tourwright.operations.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Report;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;
import org.tourwright.operations.Totals;
import org.tourwright.operations.settlement.SettlementView;
import org.tourwright.operations.settlement.Settlements;
import org.tourwright.operations.tour.TourState;
import org.tourwright.operations.tour.TourToRun;

/** What the tours that end in a period cost, one row per tour and currency. */
@Component(service = Report.class)
public final class CostsReport implements Report {

  private final OperationsStore store;

  @Activate
  public CostsReport(@Reference OperationsStore store) {
    this.store = store;
  }

  @Override
  public String key() {
    return "operations.costs";
  }

  @Override
  public String permission() {
    return Rights.TOUR_READ;
  }

  @Override
  public Table run(Caller caller, Period period) {
    List<List<Object>> rows =
        store.read(
            em -> {
              List<List<Object>> found = new ArrayList<>();
              for (TourToRun tour : ending(em, period.from(), period.to())) {
                found.addAll(rows(tour, Settlements.view(em, tour)));
              }
              return found;
            });
    return new Table(
        List.of(
            new Column("tour", Column.Kind.TEXT),
            new Column("title", Column.Kind.TEXT),
            new Column("end", Column.Kind.DATE),
            new Column("pax", Column.Kind.COUNT),
            new Column("services", Column.Kind.MONEY),
            new Column("running", Column.Kind.MONEY),
            new Column("total", Column.Kind.MONEY)),
        rows);
  }

  private static List<TourToRun> ending(
      javax.persistence.EntityManager em, LocalDate from, LocalDate to) {
    return em.createQuery(
            "select t from TourToRun t where t.end between :from and :to"
                + " and t.state <> :cancelled order by t.end, t.number",
            TourToRun.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("cancelled", TourState.CANCELLED)
        .getResultList();
  }

  static List<List<Object>> rows(TourToRun tour, SettlementView sums) {
    return sums.total().stream()
        .map(
            total -> {
              Money zero = Money.zero(total.getCurrencyUnit());
              return Arrays.<Object>asList(
                  tour.number(),
                  tour.title(),
                  tour.end(),
                  (long) tour.pax(),
                  Totals.in(zero, sums.serviceCosts()),
                  Totals.in(zero, sums.runningCosts()),
                  total);
            })
        .toList();
  }
}
