package org.tourwright.core.jpa.user;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/**
 * A permission whose default grants were given once; what an admin took away afterwards stays away.
 */
@Entity
@Table(name = "core_permission")
@NotAudited
public class KnownPermission {

  @Id String name;

  protected KnownPermission() {}

  KnownPermission(String name) {
    this.name = name;
  }
}
