package org.tourwright.core.jpa.event;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** An event as stored. */
@Entity(name = "Event")
@Table(name = "core_event")
@NotAudited
public class EventRecord {

  @Id UUID id;

  /** Rises with every event; events of one aggregate are handled in this order. */
  @Column(name = "number")
  long number;

  String type;

  @Column(name = "aggregate_id")
  UUID aggregate;

  @Lob String payload;

  @Column(name = "happened_at")
  Instant happenedAt;

  @Column(name = "by_name")
  String byName;

  protected EventRecord() {}

  EventRecord(UUID id) {
    this.id = id;
  }
}
