package org.tourwright.core.jpa.audit;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** Ties a line of the audit trail to all lines before it. */
@Entity(name = "AuditLink")
@Table(name = "core_audit_link")
@NotAudited
public class AuditLink {

  /** 1 and upwards, without gaps. */
  @Id
  @Column(name = "number")
  long number;

  @Column(name = "audit_id")
  UUID line;

  /** SHA-256 in hex of the hash before and of the line. */
  String hash;

  @Column(name = "linked_at")
  Instant linkedAt;

  protected AuditLink() {}

  AuditLink(long number, UUID line, String hash, Instant linkedAt) {
    this.number = number;
    this.line = line;
    this.hash = hash;
    this.linkedAt = linkedAt;
  }
}
