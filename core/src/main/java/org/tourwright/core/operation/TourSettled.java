package org.tourwright.core.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.event.Event;
import org.tourwright.core.tour.DepartureId;

/**
 * The running of a tour is closed (thanh lý tour): its costs are final.
 *
 * @param tour identity of the tour to run in operations
 * @param bookings whose contracts are the revenue
 * @param end the local date of the last day; the month of the profit
 * @param serviceCosts of confirmed reservations, one amount per currency
 * @param runningCosts spent during the tour by the guide, one amount per currency
 */
public record TourSettled(
    UUID tour,
    String tourNumber,
    String title,
    DepartureId departure,
    List<BookingId> bookings,
    LocalDate end,
    List<Money> serviceCosts,
    List<Money> runningCosts)
    implements Event {

  public TourSettled {
    bookings = List.copyOf(bookings);
    serviceCosts = List.copyOf(serviceCosts);
    runningCosts = List.copyOf(runningCosts);
  }

  @Override
  public UUID aggregate() {
    return tour;
  }
}
