package org.tourwright.core.payment;

import java.util.UUID;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.event.Event;

/**
 * A booking is paid further than before, or not as far any more: a receipt came or was taken back,
 * or what is to be paid changed. What is charged on top of the contract does not count.
 *
 * @param booking what it is paid for
 * @param customer who owes it
 * @param depositPaid whether the deposit is paid in full; where none is agreed, the whole
 * @param fullyPaid whether nothing of the contract is open any more
 */
public record BookingPaymentChanged(
    BookingId booking, CustomerId customer, boolean depositPaid, boolean fullyPaid)
    implements Event {

  @Override
  public UUID aggregate() {
    return booking.value();
  }
}
