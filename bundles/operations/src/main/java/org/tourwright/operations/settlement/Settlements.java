package org.tourwright.operations.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.event.Events;
import org.tourwright.core.operation.TourSettled;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;
import org.tourwright.operations.Totals;
import org.tourwright.operations.cost.Advance;
import org.tourwright.operations.cost.PaidBy;
import org.tourwright.operations.cost.RunningCost;
import org.tourwright.operations.cost.RunningCosts;
import org.tourwright.operations.reservation.Reservation;
import org.tourwright.operations.reservation.ReservationRows;
import org.tourwright.operations.reservation.ReservationState;
import org.tourwright.operations.settlement.SettlementView.Blocker;
import org.tourwright.operations.tour.TourBooking;
import org.tourwright.operations.tour.TourState;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.operations.tour.Tours;

/** Settles tours (thanh lý tour, R171): sums their costs up, and closes them. */
@Component(service = Settlements.class)
public final class Settlements {

  private final OperationsStore store;
  private final Events events;

  @Activate
  public Settlements(@Reference OperationsStore store, @Reference Events events) {
    this.store = store;
    this.events = events;
  }

  public SettlementView get(Caller caller, UUID id) {
    return store.read(em -> view(em, Tours.reached(em, caller, Rights.COST_READ, id)));
  }

  /**
   * Closes a completed tour; nothing on it can be changed afterwards.
   *
   * @throws Conflict when it is not completed, or a supplier has not answered
   */
  public SettlementView settle(Caller caller, UUID id) {
    caller.require(Rights.TOUR_SETTLE);
    return store.write(
        caller,
        em -> {
          TourToRun tour = Tours.find(em, id);
          caller.requireFor(Rights.TOUR_SETTLE, tour.operator());
          Tours.lock(em, tour);
          SettlementView sums = view(em, tour);
          if (sums.requested() > 0 && tour.state() == TourState.COMPLETED) {
            throw new Conflict(OperationsError.STILL_REQUESTED, Map.of("count", sums.requested()));
          }
          tour.become(TourState.SETTLED);
          events.publish(caller, settled(tour, Tours.bookings(em, id), sums));
          em.flush();
          return view(em, tour);
        });
  }

  private static TourSettled settled(
      TourToRun tour, List<TourBooking> bookings, SettlementView sums) {
    return new TourSettled(
        tour.id(),
        tour.number(),
        tour.title(),
        tour.departure(),
        bookings.stream().map(TourBooking::booking).toList(),
        tour.end(),
        sums.serviceCosts(),
        sums.runningCosts());
  }

  /** The sums of a tour as they are now. */
  public static SettlementView view(EntityManager em, TourToRun tour) {
    List<Reservation> reservations = ReservationRows.wanted(em, Set.of(tour.id()));
    List<Accounts.KindCost> confirmed =
        reservations.stream()
            .filter(r -> r.state() == ReservationState.CONFIRMED)
            .map(r -> new Accounts.KindCost(r.kind(), r.cost()))
            .toList();
    int requested = reservations.size() - confirmed.size();
    List<RunningCost> running = RunningCosts.costs(em, Set.of(tour.id()));
    List<Money> spent =
        running.stream()
            .filter(cost -> cost.paidBy() == PaidBy.GUIDE)
            .map(RunningCost::amount)
            .toList();
    List<Money> advances =
        RunningCosts.advances(em, tour.id()).stream().map(Advance::signed).toList();
    List<Money> serviceCosts = Totals.of(confirmed.stream().map(Accounts.KindCost::cost));
    List<Money> runningCosts = Totals.of(running.stream().map(RunningCost::amount));
    return new SettlementView(
        tour.id(),
        tour.number(),
        tour.title(),
        tour.pax(),
        tour.state(),
        tour.settledAt(),
        Accounts.byKind(confirmed),
        serviceCosts,
        runningCosts,
        Totals.of(Stream.concat(serviceCosts.stream(), runningCosts.stream())),
        Accounts.guide(advances, spent),
        requested,
        blockers(tour.state(), requested));
  }

  static List<Blocker> blockers(TourState state, int requested) {
    List<Blocker> blockers = new ArrayList<>();
    if (state == TourState.CANCELLED) {
      blockers.add(Blocker.CANCELLED);
    } else if (state.ahead()) {
      blockers.add(Blocker.NOT_COMPLETED);
    }
    if (requested > 0 && state.changeable()) {
      blockers.add(Blocker.STILL_REQUESTED);
    }
    return blockers;
  }
}
