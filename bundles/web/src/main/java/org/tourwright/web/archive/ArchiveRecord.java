package org.tourwright.web.archive;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** An archive that somebody brought. What is done with it is audited as a deed on the module. */
@Entity(name = "Archive")
@NotAudited
@Table(name = "web_archive")
public class ArchiveRecord {

  /** How far it came. */
  public enum State {
    /** For somebody's yes. */
    WAITING,
    /** Each node offers it. */
    ACCEPTED
  }

  @Id
  @Column(name = "id")
  String id;

  @Column(name = "module")
  String module;

  @Column(name = "module_version")
  String version;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "byte_count")
  long size;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  State state;

  @Column(name = "uploaded_by")
  String uploadedBy;

  @Column(name = "uploaded_at")
  Instant uploadedAt;

  @Column(name = "accepted_by")
  String acceptedBy;

  @Column(name = "accepted_at")
  Instant acceptedAt;

  /** Whether the one who accepted it vouched for this very file. */
  @Column(name = "confirmed")
  boolean confirmed;

  protected ArchiveRecord() {}

  ArchiveRecord(Examined examined, String fileName, long size, String by, Instant now) {
    this.id = examined.sha256();
    this.module = examined.id();
    this.version = examined.version().toString();
    this.fileName = fileName;
    this.size = size;
    this.state = State.WAITING;
    this.uploadedBy = by;
    this.uploadedAt = now;
  }
}
