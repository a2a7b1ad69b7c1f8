package org.tourwright.accounting.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.user.UserId;

/**
 * What a receivable or payable is made of.
 *
 * @param source the booking or reservation; null when entered by hand
 * @param line the instalment; 0 for none
 * @param owner the salesperson; null for nobody
 */
public record ItemDraft(
    Party party,
    Origin origin,
    UUID source,
    int line,
    BookingId booking,
    String bookingNo,
    String contractNo,
    boolean deposit,
    UUID tour,
    String tourNo,
    ServiceKind serviceKind,
    String description,
    LocalDate due,
    Money amount,
    UserId owner) {}
