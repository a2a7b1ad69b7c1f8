package org.tourwright.core.jpa.user;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotPermitted;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Scope;

/**
 * Nobody hands on, or changes of others, more than they hold themselves: else the right to edit
 * users would be every right. System admins hold everything, and are touched by their like only; an
 * API token of theirs holds what its scopes say, and is not their like.
 */
final class Delegation {

  private Delegation() {}

  /**
   * @throws org.tourwright.core.error.Invalid when one of the roles is unknown
   * @throws NotPermitted when one of them gives more than the caller holds
   */
  static void mayGive(EntityManager em, Caller caller, Set<UUID> roles) {
    new Checks().that(known(em, roles), "roleIds", CoreError.NOT_A_CHOICE).orThrow();
    mayTouch(em, caller, roles);
  }

  /**
   * @throws NotPermitted when the user holds more than the caller
   */
  static void mayTouchUser(EntityManager em, Caller caller, UUID user) {
    mayTouch(em, caller, rolesOf(em, user));
  }

  /**
   * @throws NotPermitted when one of the roles gives more than the caller holds
   */
  static void mayTouch(EntityManager em, Caller caller, Collection<UUID> roles) {
    if (roles.isEmpty() || everything(em, caller)) {
      return;
    }
    if (admins(em, roles)) {
      throw new NotPermitted();
    }
    em.createQuery("select g from RoleGrant g where g.roleId in :roles", RoleGrant.class)
        .setParameter("roles", roles)
        .getResultList()
        .forEach(grant -> mustHold(caller, grant.permission, grant.scope));
  }

  /**
   * @throws NotPermitted when one of the grants is more than the caller holds
   */
  static void mayGrant(EntityManager em, Caller caller, List<RoleRows.Grant> grants) {
    if (!everything(em, caller)) {
      grants.forEach(grant -> mustHold(caller, grant.permission(), grant.scope()));
    }
  }

  static void mustHold(Caller caller, String permission, Scope scope) {
    Scope own = caller.grants().get(permission);
    if (own == null || own.compareTo(scope) < 0) {
      throw new NotPermitted();
    }
  }

  private static boolean everything(EntityManager em, Caller caller) {
    return caller.isSystem()
        || (!caller.limited() && admins(em, rolesOf(em, caller.user().value())));
  }

  private static boolean admins(EntityManager em, Collection<UUID> roles) {
    return !roles.isEmpty()
        && !em.createQuery(
                "select r.id from Role r where r.key = :key and r.id in :roles", UUID.class)
            .setParameter("key", BuiltInRole.SYSTEM_ADMIN.key())
            .setParameter("roles", roles)
            .getResultList()
            .isEmpty();
  }

  private static boolean known(EntityManager em, Set<UUID> roles) {
    return roles.isEmpty()
        || (!roles.contains(null)
            && em.createQuery("select count(r) from Role r where r.id in :roles", Long.class)
                    .setParameter("roles", roles)
                    .getSingleResult()
                == roles.size());
  }

  private static Set<UUID> rolesOf(EntityManager em, UUID user) {
    return em
        .createQuery("select r.roleId from UserRole r where r.userId = :user", UUID.class)
        .setParameter("user", user)
        .getResultList()
        .stream()
        .collect(Collectors.toSet());
  }
}
