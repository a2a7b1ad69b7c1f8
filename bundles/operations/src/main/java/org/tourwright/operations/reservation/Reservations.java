package org.tourwright.operations.reservation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.event.Events;
import org.tourwright.core.operation.ReservationCancelled;
import org.tourwright.core.operation.ReservationConfirmed;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;
import org.tourwright.operations.supplier.Supplier;
import org.tourwright.operations.supplier.Suppliers;
import org.tourwright.operations.tour.TourServices;
import org.tourwright.operations.tour.TourState;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.operations.tour.Tours;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Listing;

/** Service reservations with suppliers (R10, R11). */
@Component(service = {Reservations.class, TourServices.class})
public final class Reservations implements TourServices {

  private final OperationsStore store;
  private final AgencyProfile agency;
  private final Events events;

  @Activate
  public Reservations(
      @Reference OperationsStore store, @Reference AgencyProfile agency, @Reference Events events) {
    this.store = store;
    this.agency = agency;
    this.events = events;
  }

  public Page<ReservationView> list(Caller caller, ReservationQuery query, PageRequest page) {
    Set<UserId> owners = caller.visibleOwners(Rights.RESERVATION_READ).orElse(null);
    return store.read(
        em -> {
          Page<Reservation> found =
              new Listing<>(Reservation.class)
                  .where("e.state = :state", "state", query.state())
                  .where("e.kind = :kind", "kind", query.kind())
                  .where("e.supplier = :supplier", "supplier", query.supplier())
                  .where("e.tour = :tour", "tour", query.tour())
                  .where("e.tour in " + ReservationRows.VISIBLE, "owners", owners)
                  .where("e.from >= :first", "first", query.from())
                  .where("e.from <= :last", "last", query.to())
                  .contains("e.searchText", page.q())
                  .sortable("from", "e.from", LocalDate.class, r -> r.from)
                  .sortable("number", "e.number", String.class, r -> r.number)
                  .page(em, page, "from", r -> r.id);
          List<ReservationView> views = ReservationRows.views(em, found.items());
          return new Page<>(views, found.next(), found.total());
        });
  }

  public ReservationView get(Caller caller, UUID id) {
    caller.require(Rights.RESERVATION_READ);
    return store.read(
        em -> {
          Reservation reservation = ReservationRows.find(em, id);
          Tours.reached(em, caller, Rights.RESERVATION_READ, reservation.tour);
          return ReservationRows.view(em, reservation);
        });
  }

  /** All of a tour by date, also cancelled ones. */
  public List<ReservationView> ofTour(Caller caller, UUID tour) {
    caller.require(Rights.RESERVATION_READ);
    return store.read(
        em -> {
          Tours.reached(em, caller, Rights.RESERVATION_READ, tour);
          return ReservationRows.views(em, ReservationRows.ofTour(em, tour));
        });
  }

  public ReservationView create(Caller caller, ReservationInput input) {
    caller.require(Rights.RESERVATION_WRITE);
    new Checks().required("tour", (Object) input.tour()).orThrow();
    input.check();
    return store.write(
        caller,
        em -> {
          TourToRun tour = changeable(em, caller, Rights.RESERVATION_WRITE, input.tour());
          Supplier supplier = supplier(em, input);
          if (supplier.archived()) {
            throw new Invalid("supplier", OperationsError.SUPPLIER_ARCHIVED);
          }
          String number =
              store.nextNumber("operations_reservation_no", "RS", agency.today().getYear());
          Reservation reservation = Reservation.create(number, tour.id());
          reservation.change(input, supplier, tour);
          reservation.refuseTooDear();
          refuseDoubleBooking(em, reservation, supplier, tour);
          em.persist(reservation);
          em.flush();
          return ReservationRows.view(em, reservation);
        });
  }

  /**
   * Changes a reservation; of a confirmed one accounting is told what it costs now.
   *
   * @throws Conflict when it is cancelled, or the supplier of a confirmed one is to be another
   */
  public ReservationView update(Caller caller, UUID id, Version expected, ReservationInput input) {
    caller.require(Rights.RESERVATION_WRITE);
    input.check();
    return store.write(
        caller,
        em -> {
          Reservation reservation = ReservationRows.find(em, id);
          TourToRun tour = changeable(em, caller, Rights.RESERVATION_WRITE, reservation.tour);
          expected.mustBe(reservation.version);
          if (reservation.state == ReservationState.CANCELLED) {
            reservation.mustBe(ReservationState.REQUESTED);
          }
          Supplier supplier = supplier(em, input);
          boolean owed = reservation.state == ReservationState.CONFIRMED;
          if (owed && !reservation.supplier.equals(input.supplier())) {
            throw new Conflict(OperationsError.SUPPLIER_FIXED);
          }
          ReservationConfirmed told = owed ? reservation.confirmed(tour, supplier) : null;
          reservation.change(input, supplier, tour);
          reservation.refuseTooDear();
          refuseDoubleBooking(em, reservation, supplier, tour);
          if (owed && !told.equals(reservation.confirmed(tour, supplier))) {
            caller.requireFor(Rights.RESERVATION_CONFIRM, tour.operator());
            events.publish(caller, reservation.confirmed(tour, supplier));
          }
          em.flush();
          return ReservationRows.view(em, reservation);
        });
  }

  /**
   * The supplier will serve; from now on the cost is owed.
   *
   * @param number the supplier's own reference; null for none
   * @param unitPrice as confirmed, when it is not what was asked for; else null
   */
  public ReservationView confirm(
      Caller caller, UUID id, String number, LocalDate deadline, Money unitPrice) {
    caller.require(Rights.RESERVATION_CONFIRM);
    new Checks()
        .longest("confirmationNumber", number, 100)
        .notNegative("unitPrice", unitPrice)
        .orThrow();
    return store.write(
        caller,
        em -> {
          Reservation reservation = ReservationRows.find(em, id);
          TourToRun tour = changeable(em, caller, Rights.RESERVATION_CONFIRM, reservation.tour);
          Supplier supplier = Suppliers.find(em, reservation.supplier);
          reservation.confirm(number);
          if (deadline != null) {
            reservation.deadline = deadline;
          }
          if (unitPrice != null) {
            reservation.unitPrice = Amount.of(unitPrice);
          }
          reservation.refuseTooDear();
          reservation.describe(supplier, tour);
          refuseDoubleBooking(em, reservation, supplier, tour);
          events.publish(caller, reservation.confirmed(tour, supplier));
          em.flush();
          return ReservationRows.view(em, reservation);
        });
  }

  /** The service is not wanted any more; also on a cancelled tour. */
  public ReservationView cancel(Caller caller, UUID id, String reason) {
    caller.require(Rights.RESERVATION_WRITE);
    new Checks().longest("reason", reason, 500).orThrow();
    return store.write(
        caller,
        em -> {
          Reservation reservation = ReservationRows.find(em, id);
          TourToRun tour = Tours.reached(em, caller, Rights.RESERVATION_WRITE, reservation.tour);
          if (tour.state() == TourState.SETTLED) {
            tour.mustBeChangeable();
          }
          cancel(caller, tour, reservation, reason);
          em.flush();
          return ReservationRows.view(em, reservation);
        });
  }

  /** Asks again for what was cancelled. */
  public ReservationView reopen(Caller caller, UUID id) {
    caller.require(Rights.RESERVATION_WRITE);
    return store.write(
        caller,
        em -> {
          Reservation reservation = ReservationRows.find(em, id);
          TourToRun tour = changeable(em, caller, Rights.RESERVATION_WRITE, reservation.tour);
          reservation.reopen();
          refuseDoubleBooking(em, reservation, Suppliers.find(em, reservation.supplier), tour);
          em.flush();
          return ReservationRows.view(em, reservation);
        });
  }

  /**
   * Takes back what was only asked for on a tour that is cancelled.
   *
   * @throws Conflict when a supplier has confirmed a service; it is to be cancelled with the
   *     supplier first
   */
  public void withdrawRequested(Caller caller, UUID tour, String reason) {
    store.run(
        caller,
        em -> {
          List<Reservation> wanted = ReservationRows.wanted(em, List.of(tour));
          long confirmed =
              wanted.stream().filter(r -> r.state == ReservationState.CONFIRMED).count();
          if (confirmed > 0) {
            throw new Conflict(OperationsError.TOUR_HAS_CONFIRMED, Map.of("count", confirmed));
          }
          withdraw(em, tour, reason);
        });
  }

  @Override
  public void withdraw(EntityManager em, UUID tour, String reason) {
    ReservationRows.wanted(em, List.of(tour)).stream()
        .filter(r -> r.state == ReservationState.REQUESTED)
        .forEach(r -> r.cancel(reason));
  }

  private void cancel(Caller caller, TourToRun tour, Reservation reservation, String reason) {
    if (reservation.cancel(reason)) {
      caller.requireFor(Rights.RESERVATION_CONFIRM, tour.operator());
      events.publish(
          caller, new ReservationCancelled(reservation.id, reservation.tour, reservation.supplier));
    }
  }

  private static TourToRun changeable(EntityManager em, Caller caller, String right, UUID id) {
    TourToRun tour = Tours.reached(em, caller, right, id);
    // A settlement meanwhile must not miss what is changed here.
    Tours.lock(em, tour);
    tour.mustBeChangeable();
    return tour;
  }

  private static Supplier supplier(EntityManager em, ReservationInput input) {
    Supplier supplier = Suppliers.find(em, input.supplier());
    if (!supplier.kinds().contains(input.kind())) {
      throw new Invalid(
          "supplier",
          OperationsError.SUPPLIER_OTHER_SERVICE,
          Map.of("supplier", supplier.name(), "kind", input.kind().name()));
    }
    return supplier;
  }

  private static void refuseDoubleBooking(
      EntityManager em, Reservation reservation, Supplier supplier, TourToRun tour) {
    if (!DoubleBooking.KINDS.contains(reservation.kind)) {
      return;
    }
    ReservationRows.lock(em, supplier);
    ReservationRows.clashes(em, reservation, supplier, tour).stream()
        .filter(DoubleBooking.Clash::refused)
        .findFirst()
        .ifPresent(
            clash -> {
              throw new Conflict(
                  OperationsError.DOUBLE_BOOKED,
                  Map.of(
                      "who", clash.who(),
                      "tour", clash.tourNumber(),
                      "from", clash.from().toString(),
                      "to", clash.to().toString()));
            });
  }
}
