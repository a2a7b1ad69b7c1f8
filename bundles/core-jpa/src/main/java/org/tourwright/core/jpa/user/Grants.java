package org.tourwright.core.jpa.user;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Scope;
import org.tourwright.core.user.UserId;

/**
 * What each user may do now. Kept for a few seconds, so that a change on another node is soon seen
 * here.
 */
@Component(service = Grants.class)
public final class Grants {

  private static final long FRESH_NANOS = 5_000_000_000L;

  private final CoreStore store;
  private final Map<UserId, Known> cache = new ConcurrentHashMap<>();

  /**
   * A user with everything that a caller is made of; user is null when there is none of that id.
   */
  record Known(
      UserRecord user,
      List<String> roles,
      Map<String, Scope> grants,
      Map<Scope, Set<UserId>> owners,
      Set<String> modulesOff,
      long readAt) {}

  @Activate
  public Grants(@Reference CoreStore store) {
    this.store = store;
  }

  Known of(UserId user) {
    Known known = cache.get(user);
    if (known == null || System.nanoTime() - known.readAt() > FRESH_NANOS) {
      known = store.read(em -> load(em, user));
      cache.put(user, known);
    }
    return known;
  }

  void forget() {
    cache.clear();
  }

  private static Known load(EntityManager em, UserId id) {
    UserRecord user = em.find(UserRecord.class, id.value());
    if (user == null) {
      return new Known(null, List.of(), Map.of(), Map.of(), Set.of(), System.nanoTime());
    }
    List<RoleRecord> roles =
        em.createQuery(
                "select r from Role r, UserRole ur where ur.userId = :user and r.id = ur.roleId order by r.key",
                RoleRecord.class)
            .setParameter("user", user.id)
            .getResultList();
    List<String> keys = roles.stream().map(role -> role.key).toList();
    Map<UUID, Set<String>> off = off(em, roles);
    Map<String, Scope> grants = user.passwordOnce ? Map.of() : grants(em, roles, off);
    return new Known(user, keys, grants, owners(em, user), offInAll(roles, off), System.nanoTime());
  }

  /** For each role the departments that are switched off for it. */
  private static Map<UUID, Set<String>> off(EntityManager em, List<RoleRecord> roles) {
    Map<UUID, Set<String>> off = new HashMap<>();
    roles.forEach(role -> off.put(role.id, new HashSet<>()));
    if (!roles.isEmpty()) {
      em.createQuery("select o from RoleModuleOff o where o.roleId in :roles", RoleModuleOff.class)
          .setParameter("roles", off.keySet())
          .getResultList()
          .forEach(one -> off.get(one.roleId).add(one.module));
    }
    return off;
  }

  /** One role in which a department is on is enough to have it. */
  private static Set<String> offInAll(List<RoleRecord> roles, Map<UUID, Set<String>> off) {
    Set<String> common = roles.isEmpty() ? Set.of() : new HashSet<>(off.get(roles.get(0).id));
    roles.forEach(role -> common.retainAll(off.get(role.id)));
    return Set.copyOf(common);
  }

  private static boolean counts(String permission, Set<String> off) {
    return !off.contains(permission.split(":", 2)[0]);
  }

  private static Map<String, Scope> grants(
      EntityManager em, List<RoleRecord> roles, Map<UUID, Set<String>> off) {
    Map<String, Scope> grants = new HashMap<>();
    roles.stream()
        .filter(role -> role.key.equals(BuiltInRole.SYSTEM_ADMIN.key()))
        .forEach(
            role ->
                em
                    .createQuery("select p.name from KnownPermission p", String.class)
                    .getResultList()
                    .stream()
                    .filter(name -> counts(name, off.get(role.id)))
                    .forEach(name -> grants.put(name, Scope.ALL)));
    Collection<UUID> ids = roles.stream().map(role -> role.id).collect(Collectors.toSet());
    if (!ids.isEmpty()) {
      em
          .createQuery("select g from RoleGrant g where g.roleId in :roles", RoleGrant.class)
          .setParameter("roles", ids)
          .getResultList()
          .stream()
          .filter(grant -> counts(grant.permission, off.get(grant.roleId)))
          .forEach(grant -> grants.merge(grant.permission, grant.scope, Grants::wider));
    }
    return grants;
  }

  private static Scope wider(Scope one, Scope other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Map<Scope, Set<UserId>> owners(EntityManager em, UserRecord user) {
    Map<Scope, Set<UserId>> owners = new EnumMap<>(Scope.class);
    UserId self = new UserId(user.id);
    Set<UserId> team = new HashSet<>(Set.of(self));
    Set<UserId> area = new HashSet<>(Set.of(self));
    if (user.team != null) {
      team.addAll(ids(em, "select u.id from User u where u.team = :x", user.team));
      TeamRecord record = em.find(TeamRecord.class, user.team.value());
      area.addAll(team);
      if (record != null && record.area != null) {
        areaMembers(em, record.area).forEach(area::add);
      }
    }
    owners.put(Scope.OWN, Set.of(self));
    owners.put(Scope.TEAM, Set.copyOf(team));
    owners.put(Scope.AREA, Set.copyOf(area));
    return owners;
  }

  private static List<UserId> areaMembers(EntityManager em, String area) {
    return em
        .createQuery("select t.id from Team t where t.area = :area", UUID.class)
        .setParameter("area", area)
        .getResultList()
        .stream()
        .flatMap(
            team ->
                ids(
                    em,
                    "select u.id from User u where u.team = :x",
                    new org.tourwright.core.user.TeamId(team))
                    .stream())
        .toList();
  }

  private static List<UserId> ids(EntityManager em, String jpql, Object parameter) {
    return em.createQuery(jpql, UUID.class).setParameter("x", parameter).getResultList().stream()
        .map(UserId::new)
        .toList();
  }
}
