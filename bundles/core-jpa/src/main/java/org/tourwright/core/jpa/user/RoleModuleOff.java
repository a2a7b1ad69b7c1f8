package org.tourwright.core.jpa.user;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.Ids;

/** A department that is switched off for a role: what the role grants of it does not count. */
@Entity
@Table(name = "core_role_module_off")
public class RoleModuleOff {

  @Id UUID id;

  @Column(name = "role_id")
  UUID roleId;

  @Column(name = "module")
  String module;

  protected RoleModuleOff() {}

  RoleModuleOff(UUID roleId, String module) {
    this.id = Ids.next();
    this.roleId = roleId;
    this.module = module;
  }
}
