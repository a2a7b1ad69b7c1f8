package org.tourwright.tours.costing;

import java.math.BigDecimal;
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

/** A costing of a programme; the lines are {@link CostLineRecord}. */
@Entity(name = "Costing")
@Table(name = "tours_costing")
public class CostingRecord {

  @Id UUID id;
  @Version long version;

  @Column(name = "programme_id")
  UUID programme;

  /** Counts the costings of the programme, from 1. */
  int revision;

  @Enumerated(EnumType.STRING)
  CostingState state;

  String name;
  String currency;

  @Column(name = "margin_percent")
  BigDecimal marginPercent;

  @Column(name = "rounding_step")
  BigDecimal roundingStep;

  @Column(name = "child_percent")
  BigDecimal childPercent;

  @Column(name = "group_sizes")
  String groupSizes;

  String notes;

  @NotAudited
  @Column(name = "created_at")
  Instant createdAt;

  /** Set with every change, also of lines, so that the version counts up. */
  @NotAudited
  @Column(name = "updated_at")
  Instant updatedAt;

  protected CostingRecord() {}
}
