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

  @Column(name = "last_error")
  String lastError;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  String createdBy;

  @Column(name = "sent_at")
  Instant sentAt;

  protected MailRecord() {}

  MailRecord(UUID id, Instant now) {
    this.id = id;
    this.state = MailState.WAITING;
    this.createdAt = now;
    this.nextAttemptAt = now;
  }
}
