package org.tourwright.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.user.UserId;
import org.tourwright.messaging.MessagingError;
import org.tourwright.persistence.NotAudited;

/** A mail in the outbox; its texts are a {@link MailBody}. The outbox is its own history. */
@Entity
@Table(name = "messaging_mail")
@NotAudited
public class MailRecord {

  @Id UUID id;

  @Version long version;

  String module;

  String reference;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "receiver")
  String to;

  @Column(name = "receiver_name")
  String toName;

  String subject;

  /** Receiver, subject and reference, folded. */
  @Column(name = "search_text")
  String searchText;

  @Enumerated(EnumType.STRING)
  MailState state;

  int attempts;

  @Column(name = "next_attempt_at")
  Instant nextAttemptAt;

  /** A code of {@code MessagingError}: why it did not leave; null for nothing. */
  String failure;

  /** What the server said, in its own words. */
  @Column(name = "last_error")
  String lastError;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  String createdBy;

  /** Whose mail it is; null for the platform's own. */
  @Column(name = "owner_id")
  UserId owner;

  /** Mails to one person go first. */
  boolean bulk;

  @Column(name = "sent_at")
  Instant sentAt;

  protected MailRecord() {}

  MailRecord(UUID id, Instant now) {
    this.id = id;
    this.state = MailState.WAITING;
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  /** When it left, perhaps: a mail that nobody can say of whether it arrived has left. */
  Instant leftAt() {
    boolean perhaps =
        state == MailState.SENDING
            || MessagingError.MAYBE_SENT.code().equals(failure)
            || MessagingError.INTERRUPTED.code().equals(failure);
    return sentAt != null || !perhaps ? sentAt : nextAttemptAt;
  }

  /** Its turn comes at once. */
  void sendNow(Instant now) {
    state = MailState.WAITING;
    attempts = 0;
    failure = null;
    lastError = null;
    nextAttemptAt = now;
  }
}
