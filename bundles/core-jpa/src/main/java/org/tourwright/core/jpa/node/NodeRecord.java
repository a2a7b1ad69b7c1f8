package org.tourwright.core.jpa.node;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** A platform that works on this database, or was killed not long ago. */
@Entity(name = "Node")
@Table(name = "core_node")
@NotAudited
public class NodeRecord {

  @Id String id;

  /** The machine's name, for people. */
  String host;

  /** Counts up while the node works. */
  long beat;

  @Column(name = "started_at")
  Instant startedAt;

  protected NodeRecord() {}

  NodeRecord(String id, String host, Instant now) {
    this.id = id;
    this.host = host;
    this.startedAt = now;
  }
}
