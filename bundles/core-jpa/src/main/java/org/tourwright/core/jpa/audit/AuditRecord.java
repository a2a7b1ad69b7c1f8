package org.tourwright.core.jpa.audit;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.tourwright.core.audit.AuditEntry.Action;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;

/** A line of the audit trail. */
@Entity(name = "Audit")
@Table(name = "core_audit")
@NotAudited
public class AuditRecord {

  @Id UUID id;

  @Column(name = "happened_at")
  Instant happenedAt;

  @Column(name = "user_id")
  UserId user;

  @Column(name = "by_name")
  String byName;

  String address;

  @Column(name = "request_id")
  String requestId;

  String module;
  String subject;

  @Column(name = "subject_id")
  UUID subjectId;

  @Enumerated(EnumType.STRING)
  Action action;

  /** JSON of the changed fields. */
  @Lob String changes;

  protected AuditRecord() {}
}
