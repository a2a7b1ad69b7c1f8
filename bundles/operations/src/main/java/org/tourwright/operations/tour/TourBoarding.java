package org.tourwright.operations.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.TourCatalogue;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsStore;

/** Brings sold bookings onto tours to run, and takes them off. */
@Component(service = TourBoarding.class)
public final class TourBoarding {

  private final OperationsStore store;
  private final AgencyProfile agency;
  private final TourDeeds deeds;
  private final TourServices services;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile TourCatalogue catalogue;

  @Activate
  public TourBoarding(
      @Reference OperationsStore store,
      @Reference AgencyProfile agency,
      @Reference TourDeeds deeds,
      @Reference TourServices services) {
    this.store = store;
    this.agency = agency;
    this.deeds = deeds;
    this.services = services;
  }

  /**
   * The booking travels: on the tour of its departure, or on one of its own. Doing it again brings
   * the tour up to date with the booking; a settled tour stays as it was settled.
   *
   * @return the tour that it travels on
   */
  public UUID join(Caller caller, Booking booking) {
    return store.write(
        caller,
        em -> {
          Optional<TourBooking> known = Tours.booking(em, booking.id());
          TourToRun before = known.map(row -> Tours.find(em, row.tour)).orElse(null);
          if (before != null && before.state == TourState.SETTLED) {
            return before.id;
          }
          if (booking.state() == Booking.State.CANCELLED) {
            known.ifPresent(row -> leave(em, caller, row, null));
            return before == null ? null : before.id;
          }
          TourToRun tour = tourFor(em, caller, booking);
          TourBooking row =
              known.orElseGet(
                  () -> {
                    TourBooking added = TourBooking.create(booking.id());
                    added.change(tour.id, booking);
                    em.persist(added);
                    return added;
                  });
          row.change(tour.id, booking);
          em.flush();
          refresh(em, caller, tour, booking);
          if (before != null && !before.id.equals(tour.id)) {
            count(em, caller, before, null);
          }
          return tour.id;
        });
  }

  /** The booking does not travel any more; without effect when it is on no tour. */
  public void leave(Caller caller, BookingId booking, String reason) {
    store.run(
        caller, em -> Tours.booking(em, booking).ifPresent(row -> leave(em, caller, row, reason)));
  }

  private void leave(EntityManager em, Caller caller, TourBooking row, String reason) {
    TourToRun tour = Tours.find(em, row.tour);
    if (tour.state == TourState.SETTLED) {
      return;
    }
    em.remove(row);
    em.flush();
    count(em, caller, tour, reason);
  }

  private TourToRun tourFor(EntityManager em, Caller caller, Booking booking) {
    UUID own = booking.id().value();
    UUID group = booking.departure() == null ? own : booking.departure().value();
    TourToRun tour = Tours.ofGroup(em, group).orElse(null);
    if (tour != null && tour.state == TourState.SETTLED) {
      // Sold after the group was settled: its costs are final, so this one is settled by itself.
      group = own;
      tour = Tours.ofGroup(em, own).orElse(null);
    }
    if (tour == null) {
      tour = begin(em, group, booking);
    } else if (tour.state == TourState.CANCELLED) {
      deeds.reinstate(caller, tour);
    }
    return tour;
  }

  private TourToRun begin(EntityManager em, UUID group, Booking booking) {
    LocalDate today = agency.today();
    TourToRun tour =
        TourToRun.create(store.nextNumber("operations_tour_no", "OP", today.getYear()));
    tour.group = group;
    tour.departure = booking.departure();
    tour.programme = booking.programme();
    tour.title = booking.tourTitle();
    tour.start = booking.start();
    tour.end = booking.end();
    em.persist(tour);
    // The steps refer to it, and nothing else tells EclipseLink which row comes first.
    em.flush();
    Checklist.begin(em, tour, today);
    return tour;
  }

  private void refresh(EntityManager em, Caller caller, TourToRun tour, Booking booking) {
    LocalDate before = tour.start;
    tour.title = booking.tourTitle();
    tour.start = booking.start();
    tour.end = booking.end();
    TourCatalogue shop = catalogue;
    if (tour.departure != null && shop != null) {
      Departure departure = shop.departure(tour.departure).orElse(null);
      if (departure != null) {
        tour.title = departure.title();
        tour.start = departure.start();
        tour.end = departure.end();
      }
    }
    if (!before.equals(tour.start)) {
      Checklist.shift(em, tour, agency.today());
    }
    count(em, caller, tour, null);
  }

  /** Sums the travellers up; a tour that nobody travels on any more does not run. */
  private void count(EntityManager em, Caller caller, TourToRun tour, String reason) {
    // Two bookings that arrive at once must not both count without the other.
    em.lock(tour, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    List<TourBooking> bookings = Tours.bookings(em, tour.id);
    tour.pax = bookings.stream().mapToInt(row -> row.pax).sum();
    if (bookings.isEmpty() && !tour.byHand && tour.state.canBecome(TourState.CANCELLED)) {
      deeds.end(caller, tour, reason);
      services.withdraw(em, tour.id, tour.cancelReason);
    }
    TourDeeds.describe(em, tour);
  }
}
