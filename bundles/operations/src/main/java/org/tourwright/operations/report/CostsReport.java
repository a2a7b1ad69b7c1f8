package org.tourwright.operations.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Report;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;
import org.tourwright.operations.Totals;
import org.tourwright.operations.cost.RunningCost;
import org.tourwright.operations.cost.RunningCosts;
import org.tourwright.operations.reservation.Reservation;
import org.tourwright.operations.reservation.ReservationRows;
import org.tourwright.operations.reservation.ReservationState;
import org.tourwright.operations.tour.TourState;
import org.tourwright.operations.tour.TourToRun;

/** What the tours that end in a period cost, one row per tour and currency. */
@Component(service = Report.class)
public final class CostsReport implements Report {

  private static final int PORTION = 500;

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
    return Rights.COST_READ;
  }

  @Override
  public Table run(Caller caller, Period period) {
    Set<UserId> owners = caller.visibleOwners(Rights.COST_READ).orElse(null);
    List<List<Object>> rows =
        store.read(
            em -> {
              List<TourToRun> tours = ending(em, period, owners);
              List<List<Object>> found = new ArrayList<>();
              for (int from = 0; from < tours.size(); from += PORTION) {
                found.addAll(rows(em, tours.subList(from, Math.min(from + PORTION, tours.size()))));
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

  private static List<TourToRun> ending(EntityManager em, Period period, Set<UserId> owners) {
    TypedQuery<TourToRun> query =
        em.createQuery(
                "select t from TourToRun t where t.end between :from and :to"
                    + " and t.state <> :cancelled"
                    + (owners == null ? "" : " and (t.operator is null or t.operator in :owners)")
                    + " order by t.end, t.number",
                TourToRun.class)
            .setParameter("from", period.from())
            .setParameter("to", period.to())
            .setParameter("cancelled", TourState.CANCELLED);
    if (owners != null) {
      query.setParameter("owners", owners);
    }
    return query.getResultList();
  }

  private static List<List<Object>> rows(EntityManager em, List<TourToRun> tours) {
    List<UUID> ids = tours.stream().map(TourToRun::id).toList();
    Map<UUID, List<Money>> services =
        ReservationRows.wanted(em, ids).stream()
            .filter(r -> r.state() == ReservationState.CONFIRMED)
            .collect(groupingBy(Reservation::tour, mapping(Reservation::cost, toList())));
    Map<UUID, List<Money>> running =
        RunningCosts.costs(em, ids).stream()
            .collect(groupingBy(RunningCost::tour, mapping(RunningCost::amount, toList())));
    return tours.stream()
        .flatMap(
            tour ->
                rows(
                    tour,
                    services.getOrDefault(tour.id(), List.of()),
                    running.getOrDefault(tour.id(), List.of())))
        .toList();
  }

  private static Stream<List<Object>> rows(
      TourToRun tour, List<Money> services, List<Money> running) {
    List<Money> serviceCosts = Totals.of(services.stream());
    List<Money> runningCosts = Totals.of(running.stream());
    return Totals.of(Stream.concat(services.stream(), running.stream())).stream()
        .map(
            total -> {
              Money zero = Money.zero(total.getCurrencyUnit());
              return Arrays.<Object>asList(
                  tour.number(),
                  tour.title(),
                  tour.end(),
                  (long) tour.pax(),
                  Totals.in(zero, serviceCosts),
                  Totals.in(zero, runningCosts),
                  total);
            });
  }
}
