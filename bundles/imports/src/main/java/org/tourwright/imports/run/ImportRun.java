package org.tourwright.imports.run;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;

/** An import. What it writes is audited by its owner. */
@Entity
@Table(name = "imports_run")
@NotAudited
public class ImportRun {

  @Id UUID id;

  @Version long version;

  String importer;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "byte_count")
  long size;

  @Enumerated(EnumType.STRING)
  RunState state;

  @Column(name = "line_count")
  int lines;

  @Column(name = "error_lines")
  int errorLines;

  @Column(name = "written_count")
  int written;

  @Column(name = "undone_count")
  int undone;

  /** Column by field, as JSON. */
  @Lob
  @Column(name = "mapping")
  String mapping;

  /** Why it failed or was interrupted. */
  @Column(name = "failure")
  String failure;

  /** Which node works on it, or did last; null before the first work. */
  String node;

  @Column(name = "user_id")
  UserId user;

  @Column(name = "user_name")
  String userName;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "finished_at")
  Instant finishedAt;

  protected ImportRun() {}

  ImportRun(UUID id, String importer, String fileName, long size) {
    this.id = id;
    this.importer = importer;
    this.fileName = fileName;
    this.size = size;
    this.state = RunState.UPLOADED;
  }

  /** It was taken back; what somebody changed meanwhile stayed, and is what it wrote. */
  void forgetWritten() {
    written -= undone;
    undone = 0;
  }
}
