package org.tourwright.sample;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** A department that was filled, so that a restart does not fill it again. */
@Entity(name = "Contribution")
@Table(name = "sample_contribution")
@NotAudited
public class ContributionRecord {

  @Id String name;

  @Column(name = "begun_at")
  Instant begunAt;

  protected ContributionRecord() {}

  ContributionRecord(String name, Instant begunAt) {
    this.name = name;
    this.begunAt = begunAt;
  }
}
