package org.tourwright.web.archive;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** The bytes of an archive, apart so that a list does not read them. */
@Entity(name = "ArchiveFile")
@NotAudited
@Table(name = "web_archive_file")
public class ArchiveFileRecord {

  @Id
  @Column(name = "archive_id")
  String id;

  @Lob
  @Column(name = "content")
  byte[] content;

  protected ArchiveFileRecord() {}

  ArchiveFileRecord(String id, byte[] content) {
    this.id = id;
    this.content = content.clone();
  }
}
