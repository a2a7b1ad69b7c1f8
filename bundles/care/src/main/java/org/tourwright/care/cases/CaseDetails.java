package org.tourwright.care.cases;

import java.time.LocalDate;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.user.UserId;

/**
 * What a user enters about a case. Customer, booking and tour count only when it is opened.
 *
 * @param bookingId null when it is about no booking
 * @param assigneeId null for nobody; for a new case null is whoever opens it
 * @param dueOn null for the usual time of the priority
 */
public record CaseDetails(
    CustomerId customerId,
    BookingId bookingId,
    String bookingNumber,
    String tourTitle,
    CaseKind kind,
    CasePriority priority,
    String subject,
    String description,
    UserId assigneeId,
    LocalDate dueOn,
    String solution) {}
