package org.tourwright.accounting.profit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.operation.TourCancelled;
import org.tourwright.core.operation.TourCompleted;
import org.tourwright.core.operation.TourReinstated;
import org.tourwright.core.operation.TourSettled;
import org.tourwright.core.user.Caller;

/** What accounting knows of tours: it is told by events, and the last word counts. */
@Component(service = Tours.class)
public class Tours {

  private final AccountingStore store;

  @Activate
  public Tours(@Reference AccountingStore store) {
    this.store = store;
  }

  /** A reservation of the tour was confirmed. */
  public void met(EntityManager em, UUID id, String number, String title, LocalDate day) {
    Tour tour = tour(em, id);
    if (tour.state == TourState.RUNNING) {
      tour.update(number, title, tour.end == null || day.isAfter(tour.end) ? day : tour.end);
    }
    persist(em, tour);
  }

  /** The guests are back: from now on it is known whose contracts are the revenue. */
  public void completed(Caller caller, TourCompleted event) {
    store.run(
        caller,
        em -> {
          Tour tour = tour(em, event.tour());
          if (tour.state == TourState.SETTLED) {
            return;
          }
          tour.state = TourState.COMPLETED;
          tour.departure = event.departure();
          tour.update(event.tourNumber(), event.title(), event.end());
          persist(em, tour);
          bookings(em, event.tour(), event.bookings());
        });
  }

  /** The costs are final. Told again, the later figures count. */
  public void settled(Caller caller, TourSettled event) {
    store.run(
        caller,
        em -> {
          Tour tour = tour(em, event.tour());
          tour.state = TourState.SETTLED;
          tour.departure = event.departure();
          tour.update(event.tourNumber(), event.title(), event.end());
          persist(em, tour);
          bookings(em, event.tour(), event.bookings());
          em.createQuery("select e from TourCost e where e.tour = :tour", TourCost.class)
              .setParameter("tour", event.tour())
              .getResultList()
              .forEach(em::remove);
          event
              .serviceCosts()
              .forEach(cost -> em.persist(new TourCost(event.tour(), CostKind.SERVICE, cost)));
          event
              .runningCosts()
              .forEach(cost -> em.persist(new TourCost(event.tour(), CostKind.RUNNING, cost)));
        });
  }

  /** The tour does not run; a tour that only its cancellation is known of is one all the same. */
  public void cancelled(Caller caller, TourCancelled event) {
    store.run(
        caller,
        em -> {
          Tour tour = tour(em, event.tour());
          tour.state = TourState.CANCELLED;
          tour.departure = event.departure();
          tour.update(event.tourNumber(), event.title(), event.end());
          persist(em, tour);
        });
  }

  /** The tour runs after all. */
  public void reinstated(Caller caller, TourReinstated event) {
    store.run(
        caller,
        em -> {
          Tour tour = em.find(Tour.class, event.tour());
          if (tour != null && tour.state == TourState.CANCELLED) {
            tour.state = TourState.RUNNING;
          }
        });
  }

  private static Tour tour(EntityManager em, UUID id) {
    Tour tour = em.find(Tour.class, id);
    return tour == null ? new Tour(id) : tour;
  }

  /** Only once everything is filled in. */
  private static void persist(EntityManager em, Tour tour) {
    if (!em.contains(tour)) {
      em.persist(tour);
    }
  }

  private static void bookings(EntityManager em, UUID tour, List<BookingId> bookings) {
    List<TourBooking> known =
        em.createQuery("select e from TourBooking e where e.tour = :tour", TourBooking.class)
            .setParameter("tour", tour)
            .getResultList();
    known.stream().filter(each -> !bookings.contains(each.booking)).forEach(em::remove);
    List<BookingId> there = known.stream().map(each -> each.booking).collect(Collectors.toList());
    bookings.stream()
        .distinct()
        .filter(booking -> !there.contains(booking))
        .forEach(booking -> em.persist(new TourBooking(tour, booking)));
  }
}
