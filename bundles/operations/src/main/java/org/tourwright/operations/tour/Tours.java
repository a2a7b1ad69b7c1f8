package org.tourwright.operations.tour;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.Rights;

/** How the rooms of this department find a tour, and whether they may touch it. */
public final class Tours {

  private Tours() {}

  /**
   * @throws NotFound when there is none of that id
   */
  public static TourToRun find(EntityManager em, UUID id) {
    TourToRun tour = em.find(TourToRun.class, id);
    if (tour == null) {
      throw new NotFound(OperationsError.TOUR_NOT_FOUND);
    }
    return tour;
  }

  /**
   * @throws org.tourwright.core.error.NotPermitted when the caller may not see it
   */
  public static TourToRun readable(EntityManager em, Caller caller, UUID id) {
    return reached(em, caller, Rights.TOUR_READ, id);
  }

  /**
   * The tour, if that permission of the caller reaches it.
   *
   * @throws org.tourwright.core.error.NotPermitted when it does not
   */
  public static TourToRun reached(EntityManager em, Caller caller, String right, UUID id) {
    TourToRun tour = find(em, id);
    caller.requireFor(right, tour.operator);
    return tour;
  }

  /**
   * @throws org.tourwright.core.error.NotPermitted when the caller may not change it
   */
  public static TourToRun writable(EntityManager em, Caller caller, UUID id) {
    return reached(em, caller, Rights.TOUR_WRITE, id);
  }

  /**
   * @throws org.tourwright.core.error.Conflict when it is settled or cancelled
   */
  public static TourToRun changeable(EntityManager em, Caller caller, UUID id) {
    TourToRun tour = writable(em, caller, id);
    tour.mustBeChangeable();
    return tour;
  }

  /**
   * As {@link #changeable}; a settlement meanwhile waits, so that nothing is added behind it.
   *
   * @throws org.tourwright.core.error.Conflict when it is settled or cancelled
   */
  public static TourToRun lockChangeable(EntityManager em, Caller caller, UUID id) {
    TourToRun tour = writable(em, caller, id);
    lock(em, tour);
    tour.mustBeChangeable();
    return tour;
  }

  /** Has others who lock the tour wait until this transaction ends; it is as it is now. */
  public static void lock(EntityManager em, TourToRun tour) {
    em.refresh(tour, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The bookings of a tour, by number. */
  public static List<TourBooking> bookings(EntityManager em, UUID tour) {
    return bookings(em, Set.of(tour));
  }

  public static List<TourBooking> bookings(EntityManager em, Collection<UUID> tours) {
    if (tours.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select b from TourBooking b where b.tour in :tours order by b.number, b.id",
            TourBooking.class)
        .setParameter("tours", Set.copyOf(tours))
        .getResultList();
  }

  static Optional<TourBooking> booking(EntityManager em, BookingId booking) {
    return em
        .createQuery("select b from TourBooking b where b.booking = :booking", TourBooking.class)
        .setParameter("booking", booking)
        .getResultList()
        .stream()
        .findFirst();
  }

  static Optional<TourToRun> ofGroup(EntityManager em, UUID group) {
    return em
        .createQuery("select t from TourToRun t where t.group = :group", TourToRun.class)
        .setParameter("group", group)
        .getResultList()
        .stream()
        .findFirst();
  }
}
