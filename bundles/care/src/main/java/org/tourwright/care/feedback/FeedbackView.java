package org.tourwright.care.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;

/**
 * A request for feedback and its answer.
 *
 * @param link of the public form; null for callers who may not write feedback, and once answered
 * @param scores null until answered
 * @param caseId the case that a low score opened; null for none
 */
public record FeedbackView(
    UUID id,
    long version,
    BookingId bookingId,
    String bookingNumber,
    CustomerId customerId,
    String customerName,
    String email,
    String language,
    String tourTitle,
    LocalDate endsOn,
    FeedbackState state,
    boolean expired,
    Instant createdAt,
    Instant sentAt,
    int timesSent,
    LocalDate expiresOn,
    Instant answeredAt,
    Scores scores,
    UUID caseId,
    String link)
    implements Versioned {}
