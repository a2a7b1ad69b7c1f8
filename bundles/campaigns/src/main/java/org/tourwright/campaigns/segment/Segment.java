package org.tourwright.campaigns.segment;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.persistence.NotAudited;

/** A segment as stored. */
@Entity
@Table(name = "campaigns_segment")
public class Segment {

  @Id UUID id;
  @Version long version;
  String name;

  @NotAudited
  @Column(name = "name_key")
  String nameKey;

  String note;

  @Enumerated(EnumType.STRING)
  Match matches;

  /** A list of {@link Condition} as JSON. */
  String conditions;

  boolean locked;

  @NotAudited
  @Column(name = "created_at")
  Instant createdAt;

  @NotAudited
  @Column(name = "updated_at")
  Instant updatedAt;

  protected Segment() {}

  Segment(UUID id, Instant now) {
    this.id = id;
    this.createdAt = now;
    this.updatedAt = now;
  }
}
