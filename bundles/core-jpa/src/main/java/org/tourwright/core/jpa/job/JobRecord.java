package org.tourwright.core.jpa.job;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** When a job runs next, and which node runs it now. */
@Entity(name = "Job")
@Table(name = "core_job")
@NotAudited
public class JobRecord {

  @Id String name;

  @Column(name = "next_at")
  Instant nextAt;

  @Column(name = "held_by")
  String heldBy;

  /** A node that dies while it runs a job loses it at this time. */
  @Column(name = "held_until")
  Instant heldUntil;

  @Column(name = "last_started_at")
  Instant lastStartedAt;

  @Column(name = "last_finished_at")
  Instant lastFinishedAt;

  @Column(name = "last_error")
  String lastError;

  protected JobRecord() {}

  JobRecord(String name, Instant nextAt) {
    this.name = name;
    this.nextAt = nextAt;
  }
}
