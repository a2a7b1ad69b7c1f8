package org.tourwright.core.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.event.Event;
import org.tourwright.core.tour.DepartureId;

/**
 * The guests are back.
 *
 * @param tour identity of the tour to run in operations
 * @param bookings who travelled
 * @param start the local date of the first day
 * @param end the local date of the last day
 */
public record TourCompleted(
    UUID tour,
    String tourNumber,
    String title,
    DepartureId departure,
    List<BookingId> bookings,
    LocalDate start,
    LocalDate end)
    implements Event {

  public TourCompleted {
    bookings = List.copyOf(bookings);
  }

  @Override
  public UUID aggregate() {
    return tour;
  }
}
