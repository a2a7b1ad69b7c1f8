package org.tourwright.operations.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;
import org.tourwright.operations.tour.TourBooking;
import org.tourwright.operations.tour.TourState;

/**
 * A tour to run as it is shown.
 *
 * @param operator in charge; null for nobody yet
 * @param byHand whether made without bookings, so that title, dates and pax may be changed
 * @param bookings who travels
 * @param waiting why it waits for somebody; empty when all is well
 */
public record TourView(
    UUID id,
    long version,
    String number,
    String title,
    ProgrammeId programme,
    DepartureId departure,
    LocalDate start,
    LocalDate end,
    int pax,
    TourState state,
    UserId operator,
    String operatorName,
    String meeting,
    String notes,
    boolean byHand,
    String cancelReason,
    Instant completedAt,
    Instant settledAt,
    List<OnTour> bookings,
    Progress progress,
    Set<Reason> waiting)
    implements Versioned {

  /** A booking that travels on the tour. */
  public record OnTour(
      BookingId booking,
      String number,
      String contractNumber,
      CustomerId customer,
      String customerName,
      int pax) {

    static OnTour of(TourBooking row) {
      return new OnTour(
          row.booking(),
          row.number(),
          row.contractNumber(),
          row.customer(),
          row.customerName(),
          row.pax());
    }
  }

  /** Why a tour waits for somebody. */
  public enum Reason {
    /** Nobody is in charge. */
    NEW,
    /** No service is reserved, and it starts within 30 days. */
    NOTHING_RESERVED,
    /** Suppliers have not answered, and it starts within 14 days. */
    UNCONFIRMED,
    /** A supplier should have answered by now. */
    DEADLINE,
    /** Services are not within the days of the tour, which have moved. */
    DATES,
    /** Steps of the checklist are late. */
    CHECKLIST,
    /** It is over and to be completed. */
    COMPLETE,
    /** It is completed and to be settled. */
    SETTLE,
    /** It is cancelled, but a supplier still has a confirmed service. */
    CANCEL_SERVICES
  }
}
