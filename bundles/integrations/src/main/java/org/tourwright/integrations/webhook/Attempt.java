package org.tourwright.integrations.webhook;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/** One request to an endpoint and its answer. */
@Entity
@Table(name = "integrations_attempt")
@NotAudited
public class Attempt {

  @Id UUID id;

  @Column(name = "hook_id")
  UUID hookId;

  @Column(name = "sent_at")
  Instant sentAt;

  /** How long it took, in milliseconds. */
  long duration;

  /** Null when no answer came. */
  Integer status;

  /** A code of {@code IntegrationsError}; null when it arrived. */
  String failure;

  /** The beginning of the answer, as text. */
  String answer;

  protected Attempt() {}

  Attempt(UUID hook, Outcome outcome) {
    this.id = Ids.next();
    this.hookId = hook;
    this.sentAt = outcome.at();
    this.duration = outcome.duration().toMillis();
    this.status = outcome.status();
    this.failure = outcome.failure() == null ? null : outcome.failure().code();
    this.answer = outcome.answer();
  }
}
