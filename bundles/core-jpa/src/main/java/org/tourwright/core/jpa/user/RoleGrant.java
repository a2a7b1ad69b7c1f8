package org.tourwright.core.jpa.user;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.core.user.Scope;
import org.tourwright.persistence.Ids;

/** A permission that a role gives. */
@Entity
@Table(name = "core_role_grant")
public class RoleGrant {

  @Id UUID id;

  @Column(name = "role_id")
  UUID roleId;

  String permission;

  @Enumerated(EnumType.STRING)
  Scope scope;

  protected RoleGrant() {}

  RoleGrant(UUID roleId, String permission, Scope scope) {
    this.id = Ids.next();
    this.roleId = roleId;
    this.permission = permission;
    this.scope = scope;
  }
}
