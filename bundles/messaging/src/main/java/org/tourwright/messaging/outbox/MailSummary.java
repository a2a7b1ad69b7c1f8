package org.tourwright.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import org.tourwright.core.customer.CustomerId;

/**
 * A mail in a list.
 *
 * @param failure why it did not leave: a code whose words are {@code error.<failure>}; null for
 *     nothing
 * @param lastError what the server said, in its own words
 */
public record MailSummary(
    UUID id,
    long version,
    String module,
    String reference,
    CustomerId customerId,
    String to,
    String toName,
    String subject,
    MailState state,
    int attempts,
    Instant nextAttemptAt,
    String failure,
    String lastError,
    Instant createdAt,
    String createdBy,
    Instant sentAt) {

  static MailSummary of(MailRecord mail) {
    return new MailSummary(
        mail.id,
        mail.version,
        mail.module,
        mail.reference,
        mail.customer,
        mail.to,
        mail.toName,
        mail.subject,
        mail.state,
        mail.attempts,
        mail.state == MailState.WAITING ? mail.nextAttemptAt : null,
        mail.failure,
        mail.lastError,
        mail.createdAt,
        mail.createdBy,
        mail.sentAt);
  }
}
