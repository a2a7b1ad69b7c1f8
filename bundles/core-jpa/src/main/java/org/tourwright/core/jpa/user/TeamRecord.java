package org.tourwright.core.jpa.user;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A team. */
@Entity(name = "Team")
@Table(name = "core_team")
public class TeamRecord {

  @Id UUID id;
  @Version long version;

  @Column(unique = true)
  String name;

  String area;

  protected TeamRecord() {}

  TeamRecord(UUID id) {
    this.id = id;
  }
}
