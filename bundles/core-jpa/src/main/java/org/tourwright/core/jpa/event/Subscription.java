package org.tourwright.core.jpa.event;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/** A kind of event that a consumer wants, also while its module is away. */
@Entity
@Table(name = "core_subscription")
@NotAudited
public class Subscription {

  @Id UUID id;
  String consumer;
  String type;

  /** Events from this number on are wanted. */
  @Column(name = "since_number")
  long since;

  /** Up to this number every event has its delivery, or none that is wanted has come. */
  @Column(name = "seen_number")
  long seen;

  /** Whether every event from before it was known has its delivery. */
  boolean complete;

  @Column(name = "created_at")
  Instant createdAt;

  /**
   * Since when the consumer does not want them any more; null while it does. The row stays: it says
   * which events were delivered already, should the consumer want them again.
   */
  @Column(name = "ended_at")
  Instant endedAt;

  protected Subscription() {}

  Subscription(String consumer, String type, long since, Instant now) {
    this.id = Ids.next();
    this.consumer = consumer;
    this.type = type;
    this.since = since;
    this.createdAt = now;
  }
}
