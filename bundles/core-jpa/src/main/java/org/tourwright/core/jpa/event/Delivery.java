package org.tourwright.core.jpa.event;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/** An event on its way to one consumer. */
@Entity
@Table(name = "core_delivery")
@NotAudited
public class Delivery {

  /** Where a delivery stands. */
  public enum State {
    WAITING,
    DONE,
    /** Failed too often; waits for an admin. Later events of the same aggregate wait behind it. */
    PARKED,
    /** Given up by an admin, who said why. */
    SKIPPED
  }

  @Id UUID id;

  @Column(name = "event_id")
  UUID eventId;

  long number;
  String type;

  @Column(name = "aggregate_id")
  UUID aggregate;

  String consumer;

  @Enumerated(EnumType.STRING)
  State state;

  int attempts;

  @Column(name = "next_at")
  Instant nextAt;

  @Column(name = "last_error")
  String lastError;

  @Column(name = "done_at")
  Instant doneAt;

  /** Why an admin gave it up. */
  @Column(name = "skip_reason")
  String skipReason;

  protected Delivery() {}

  /** Of an event that is not handed over yet. */
  Delivery(UUID event, long number, String type, UUID aggregate, String consumer, Instant now) {
    this.id = Ids.next();
    this.eventId = event;
    this.number = number;
    this.type = type;
    this.aggregate = aggregate;
    this.consumer = consumer;
    this.state = State.WAITING;
    this.nextAt = now;
  }
}
