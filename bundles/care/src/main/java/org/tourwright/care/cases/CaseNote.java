package org.tourwright.care.cases;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;

/** A line of a case's log. Lines are added, never changed. */
@Entity
@Table(name = "care_case_note")
@NotAudited // says itself who wrote what and when
public class CaseNote {

  @Id UUID id;

  @Column(name = "case_id")
  UUID caseId;

  @Enumerated(EnumType.STRING)
  NoteKind kind;

  @Column(name = "written_at")
  Instant at;

  @Column(name = "author_id")
  UserId author;

  @Column(name = "author_name")
  String authorName;

  String content;

  protected CaseNote() {}

  CaseNote(UUID id, UUID caseId, NoteKind kind, Instant at, Caller caller, String content) {
    this.id = id;
    this.caseId = caseId;
    this.kind = kind;
    this.at = at;
    this.author = caller.user();
    this.authorName = caller.name();
    this.content = content;
  }
}
