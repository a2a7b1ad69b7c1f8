package org.tourwright.core.payment;

import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.event.Event;

/**
 * A customer paid.
 *
 * @param receipt identity of the receipt in accounting
 * @param booking what it was paid for
 * @param amount of this receipt
 * @param depositPaid whether the booking's deposit is paid in full by now
 * @param fullyPaid whether nothing is open any more
 */
public record PaymentReceived(
    UUID receipt,
    BookingId booking,
    CustomerId customer,
    Money amount,
    boolean depositPaid,
    boolean fullyPaid)
    implements Event {

  @Override
  public UUID aggregate() {
    return booking.value();
  }
}
