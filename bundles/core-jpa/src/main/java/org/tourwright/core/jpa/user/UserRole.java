package org.tourwright.core.jpa.user;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.Ids;

/** A role that a user has. */
@Entity
@Table(name = "core_user_role")
public class UserRole {

  @Id UUID id;

  @Column(name = "user_id")
  UUID userId;

  @Column(name = "role_id")
  UUID roleId;

  protected UserRole() {}

  UserRole(UUID userId, UUID roleId) {
    this.id = Ids.next();
    this.userId = userId;
    this.roleId = roleId;
  }
}
