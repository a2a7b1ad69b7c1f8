package org.tourwright.tours.departure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Ids;
import org.tourwright.tours.ToursError;
import org.tourwright.tours.store.ToursStore;

/** Gives seats to bookings. The departure's row is locked until the caller's transaction ends. */
@Component(service = SeatDesk.class)
public final class SeatDesk {

  private final ToursStore store;

  @Activate
  public SeatDesk(@Reference ToursStore store) {
    this.store = store;
  }

  /** See {@link org.tourwright.core.tour.TourCatalogue#takeSeats}. */
  public void take(Caller caller, UUID departure, BookingId booking, int wanted) {
    if (wanted < 1) {
      throw new Invalid("seats", CoreError.TOO_SMALL, Map.of("min", 1));
    }
    store.run(
        caller,
        em -> {
          DepartureRecord row = locked(em, departure);
          if (row.state == Departure.State.CANCELLED) {
            throw new Conflict(ToursError.DEPARTURE_CANCELLED, Map.of("code", row.code));
          }
          SeatClaim claim =
              claims(em, booking).stream()
                  .filter(known -> known.departure.equals(departure))
                  .findFirst()
                  .orElse(null);
          Seats seats = row.seats().change(claim == null ? 0 : claim.seats, wanted);
          if (claim == null) {
            claim = new SeatClaim();
            claim.id = Ids.next();
            claim.departure = departure;
            claim.booking = booking;
            claim.seats = wanted;
            em.persist(claim);
          } else {
            claim.seats = wanted;
          }
          row.seatsTaken = seats.taken();
          guaranteeWhenReached(row);
        });
  }

  /** See {@link org.tourwright.core.tour.TourCatalogue#releaseSeats}. */
  public void release(Caller caller, BookingId booking) {
    store.run(
        caller,
        em -> {
          for (SeatClaim claim : claims(em, booking)) {
            DepartureRecord row = locked(em, claim.departure);
            row.seatsTaken = row.seats().change(claim.seats, 0).taken();
            em.remove(claim);
          }
        });
  }

  /** A promise once given stays: a departure that falls below its minimum remains guaranteed. */
  static void guaranteeWhenReached(DepartureRecord row) {
    if (row.state == Departure.State.OPEN && row.seats().reaches(row.minimumToRun)) {
      row.state = Departure.State.GUARANTEED;
    }
  }

  static DepartureRecord locked(EntityManager em, UUID departure) {
    return Optional.ofNullable(
            em.find(DepartureRecord.class, departure, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotFound::new);
  }

  /** In the order of departures, so that two transactions lock them in the same order. */
  private static List<SeatClaim> claims(EntityManager em, BookingId booking) {
    return em.createQuery(
            "select c from SeatClaim c where c.booking = :booking order by c.departure",
            SeatClaim.class)
        .setParameter("booking", booking)
        .getResultList();
  }
}
