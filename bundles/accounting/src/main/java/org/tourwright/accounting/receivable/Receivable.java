package org.tourwright.accounting.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.Origin;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.UserId;

/**
 * What a customer owes.
 *
 * @param instalment 0 for one entered by hand
 * @param daysOverdue 0 when it is not overdue
 */
public record Receivable(
    UUID id,
    long version,
    String number,
    CustomerId customer,
    String customerName,
    Origin origin,
    BookingId booking,
    String bookingNumber,
    String contractNumber,
    int instalment,
    boolean deposit,
    String description,
    LocalDate issued,
    LocalDate due,
    Money amount,
    Money paid,
    Money open,
    ItemState state,
    boolean overdue,
    long daysOverdue,
    String cancelReason,
    UserId salesperson)
    implements Versioned {

  static Receivable of(OpenItem item, LocalDate today) {
    boolean overdue = item.isOverdue(today);
    return new Receivable(
        item.id(),
        item.version(),
        item.number(),
        new CustomerId(item.party().id()),
        item.party().name(),
        item.origin(),
        item.booking(),
        item.bookingNo(),
        item.contractNo(),
        item.line(),
        item.deposit(),
        item.description(),
        item.issued(),
        item.due(),
        item.amount(),
        item.settled(),
        item.open(),
        item.state(),
        overdue,
        overdue ? ChronoUnit.DAYS.between(item.due(), today) : 0,
        item.cancelReason(),
        item.owner());
  }
}
