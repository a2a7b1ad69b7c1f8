package org.tourwright.crm.booking;

import java.time.Instant;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.customer.Directory;
import org.tourwright.crm.tour.TourOffers;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;

/**
 * Makes, changes and cancels bookings with their seats; called by contracts, which check the
 * permission and tell the other departments.
 */
@Component(service = BookTours.class)
public final class BookTours {

  private final CrmStore store;
  private final Directory directory;
  private final TourOffers offers;

  @Activate
  public BookTours(
      @Reference CrmStore store, @Reference Directory directory, @Reference TourOffers offers) {
    this.store = store;
    this.directory = directory;
    this.offers = offers;
  }

  /**
   * Books it, on the days that its departure has by now.
   *
   * @throws Conflict when the departure has not enough seats
   */
  public Booking book(Caller caller, Sale sale) {
    return store.write(
        caller,
        em -> {
          UUID id = Ids.next();
          String number = store.number("BK", sale.signedOn().getYear(), "crm_booking_no");
          SoldTour tour = SoldTour.of(id, number, sale, directory.customer(sale.customer()));
          if (tour.departure != null) {
            offers.takeSeats(caller, tour.departure, new BookingId(id), tour.pax);
            // Only a departure with seats taken stays where it is.
            offers.departure(tour.departure).ifPresent(tour::follow);
          }
          em.persist(tour);
          return tour.booking();
        });
  }

  /**
   * @throws Conflict when there are more passengers than people, or not enough seats
   */
  public Booking change(Caller caller, BookingId id, Sale sale) {
    return store.write(
        caller,
        em -> {
          SoldTour tour = SoldTour.locked(em, id.value());
          tour.mustBeConfirmed();
          if (Passengers.count(em, tour.id) > sale.pax()) {
            throw new Conflict(CrmError.PAX_BELOW_PASSENGERS);
          }
          if (tour.departure != null && tour.pax != sale.pax()) {
            offers.takeSeats(caller, tour.departure, id, sale.pax());
          }
          tour.pax = sale.pax();
          tour.start = sale.start();
          tour.end = sale.end();
          tour.total = Amount.of(sale.total());
          tour.updatedAt = Instant.now();
          return tour.booking();
        });
  }

  /** Puts somebody else in charge. */
  public Booking handOver(Caller caller, BookingId id, UserId to) {
    return store.write(
        caller,
        em -> {
          SoldTour tour = SoldTour.locked(em, id.value());
          tour.owner = to;
          tour.updatedAt = Instant.now();
          return tour.booking();
        });
  }

  public Booking cancel(Caller caller, BookingId id, String reason) {
    return store.write(
        caller,
        em -> {
          SoldTour tour = SoldTour.locked(em, id.value());
          tour.mustBeConfirmed();
          if (tour.departure != null) {
            offers.releaseSeats(caller, id);
          }
          tour.state = Booking.State.CANCELLED;
          tour.cancelReason = reason;
          tour.updatedAt = Instant.now();
          return tour.booking();
        });
  }
}
