package org.tourwright.accounting.profit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.booking.BookingId;

/**
 * What a tour earned.
 *
 * @param provisional whether the figures may still change, because the tour is not settled
 * @param bookingsMissing bookings that accounting was never told of; their revenue is not in it
 * @param figures one a currency, the agency's first
 */
public record TourProfit(
    UUID tour,
    String number,
    String title,
    LocalDate end,
    TourState state,
    boolean provisional,
    int bookingsMissing,
    List<Profit> figures,
    List<Share> bookings) {

  /**
   * What one booking brings.
   *
   * @param revenue the contract and extra charges; of a cancelled one only what it is charged for
   *     cancelling
   */
  public record Share(
      BookingId booking,
      String number,
      String customerName,
      boolean cancelled,
      List<Money> revenue) {}
}
