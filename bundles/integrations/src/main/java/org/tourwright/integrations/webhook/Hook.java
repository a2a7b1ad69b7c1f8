package org.tourwright.integrations.webhook;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/** An event on its way to an endpoint. */
@Entity
@Table(name = "integrations_hook")
@NotAudited
public class Hook {

  /** Where it stands. */
  public enum State {
    WAITING,
    DONE,
    FAILED
  }

  /** Also the webhook's id to the receiver: the same in every attempt. */
  @Id UUID id;

  @Column(name = "endpoint_id")
  UUID endpointId;

  /** Name of the event's type. */
  @Column(name = "event_type")
  String type;

  @Column(name = "event_number")
  long number;

  @Lob String body;

  @Enumerated(EnumType.STRING)
  State state = State.WAITING;

  int attempts;

  /** When it is tried; while a node is at it, when another one may take it for dead. */
  @Column(name = "next_at")
  Instant nextAt;

  /** The node that is at it; null when none is. */
  String node;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "done_at")
  Instant doneAt;

  /** The status of the last answer; null for none. */
  @Column(name = "last_status")
  Integer lastStatus;

  /** Why the last attempt failed: a code of {@code IntegrationsError}; null when it did not. */
  @Column(name = "last_failure")
  String lastFailure;

  protected Hook() {}

  Hook(UUID endpoint, String type, long number, String body, Instant now) {
    this.id = Ids.next();
    this.endpointId = endpoint;
    this.type = type;
    this.number = number;
    this.body = body;
    this.nextAt = now;
    this.createdAt = now;
  }

  void sendNow(Instant now) {
    state = State.WAITING;
    attempts = 0;
    node = null;
    nextAt = now;
    doneAt = null;
  }
}
