package ${package};

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;

/**
 * A ${thing}, as the API shows it.
 *
 * @param bookingId null for one that was opened by hand
 * @param doneAt null while it is open
 */
public record ${Thing}View(
    UUID id,
    long version,
    String title,
    CustomerId customerId,
    String customerName,
    BookingId bookingId,
    LocalDate dueOn,
    ${Thing}State state,
    String remark,
    Instant openedAt,
    Instant doneAt)
    implements Versioned {

  static ${Thing}View of(${Thing} one) {
    return new ${Thing}View(
        one.id,
        one.version,
        one.title,
        one.customer,
        one.customerName,
        one.booking,
        one.dueOn,
        one.state,
        one.remark,
        one.openedAt,
        one.doneAt);
  }
}
