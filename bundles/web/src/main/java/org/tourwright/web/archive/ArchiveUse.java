package org.tourwright.web.archive;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** A node that has the module of an archive installed, and when it last said so. */
@Entity(name = "ArchiveUse")
@NotAudited
@Table(name = "web_archive_use")
public class ArchiveUse {

  /** Archive and node. */
  @Id
  @Column(name = "id")
  String id;

  @Column(name = "archive_id")
  String archive;

  @Column(name = "node")
  String node;

  @Column(name = "seen_at")
  Instant seenAt;

  protected ArchiveUse() {}

  ArchiveUse(String archive, String node, Instant now) {
    this.id = id(archive, node);
    this.archive = archive;
    this.node = node;
    this.seenAt = now;
  }

  static String id(String archive, String node) {
    return archive + " " + node;
  }
}
