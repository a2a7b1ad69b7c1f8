package org.tourwright.core.booking;

import java.util.UUID;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.event.Event;

/**
 * A booking will not travel.
 *
 * @param reason as the salesperson wrote it
 */
public record BookingCancelled(BookingId booking, CustomerId customer, String reason)
    implements Event {

  @Override
  public UUID aggregate() {
    return booking.value();
  }
}
