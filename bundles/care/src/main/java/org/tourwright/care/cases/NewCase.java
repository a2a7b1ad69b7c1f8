package org.tourwright.care.cases;

import java.util.UUID;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;

/** A case that the platform opens by itself. */
public record NewCase(
    CustomerId customer,
    String customerName,
    BookingId booking,
    String bookingNumber,
    String tourTitle,
    UUID feedback,
    CaseKind kind,
    CasePriority priority,
    String subject,
    String description) {}
