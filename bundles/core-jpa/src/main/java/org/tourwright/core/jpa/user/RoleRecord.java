package org.tourwright.core.jpa.user;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A role. */
@Entity(name = "Role")
@Table(name = "core_role")
public class RoleRecord {

  @Id UUID id;
  @Version long version;

  @Column(name = "role_key")
  String key;

  String name;

  @Column(name = "built_in")
  boolean builtIn;

  protected RoleRecord() {}

  RoleRecord(UUID id, String key, String name, boolean builtIn) {
    this.id = id;
    this.key = key;
    this.name = name;
    this.builtIn = builtIn;
  }
}
