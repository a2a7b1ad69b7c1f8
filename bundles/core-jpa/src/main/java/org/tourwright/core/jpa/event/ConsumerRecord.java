package org.tourwright.core.jpa.event;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** A consumer of events that was there once. */
@Entity(name = "Consumer")
@Table(name = "core_consumer")
@NotAudited
public class ConsumerRecord {

  @Id String name;

  /** When some node had it last, to about half a minute. */
  @Column(name = "seen_at")
  Instant seenAt;

  protected ConsumerRecord() {}

  ConsumerRecord(String name, Instant now) {
    this.name = name;
    this.seenAt = now;
  }
}
