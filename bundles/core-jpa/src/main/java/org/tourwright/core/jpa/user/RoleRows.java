package org.tourwright.core.jpa.user;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.jpa.store.Contested;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.module.Module;
import org.tourwright.core.page.Version;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Permission;
import org.tourwright.core.user.Scope;
import org.tourwright.persistence.Ids;

/**
 * Roles in the database; makes the built-in ones, and gives them the default grants of each module
 * when it first comes.
 */
@Component(service = RoleRows.class)
public final class RoleRows {

  private static final Caller SETUP = Caller.system("core.setup");

  private final CoreStore store;
  private final Grants grants;

  /** A role as admins edit it. */
  public record Form(
      UUID id, long version, String key, String name, boolean builtIn, List<Grant> grants)
      implements Versioned {
    public Form {
      grants = grants == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(grants));
    }
  }

  /** A permission that a role gives. */
  public record Grant(String permission, Scope scope) {}

  @Activate
  public RoleRows(@Reference CoreStore store, @Reference Grants grants) {
    this.store = store;
    this.grants = grants;
    Contested.make(() -> store.run(SETUP, RoleRows::makeBuiltIn));
  }

  private static void makeBuiltIn(EntityManager em) {
    List<String> there = em.createQuery("select r.key from Role r", String.class).getResultList();
    Arrays.stream(BuiltInRole.values())
        .filter(role -> !there.contains(role.key()))
        .forEach(role -> em.persist(new RoleRecord(Ids.next(), role.key(), role.key(), true)));
  }

  /** Gives the permissions of a module that comes their default grants, once and for all. */
  void seed(Module module) {
    // Nobody gives itself, or anybody, a permission of another module.
    String own = module.id() + ":";
    List<Permission> seeds =
        module.permissions().stream().filter(one -> one.name().startsWith(own)).toList();
    Contested.make(() -> store.run(SETUP, em -> seeds.forEach(permission -> seed(em, permission))));
    grants.forget();
  }

  private static void seed(EntityManager em, Permission permission) {
    if (em.find(KnownPermission.class, permission.name()) != null) {
      return;
    }
    em.persist(new KnownPermission(permission.name()));
    permission
        .defaultRoles()
        .forEach(
            (role, scope) -> em.persist(new RoleGrant(idOf(em, role), permission.name(), scope)));
  }

  public UUID builtIn(BuiltInRole role) {
    return store.read(em -> idOf(em, role));
  }

  private static UUID idOf(EntityManager em, BuiltInRole role) {
    return em.createQuery("select r.id from Role r where r.key = :key", UUID.class)
        .setParameter("key", role.key())
        .getSingleResult();
  }

  public List<Form> list() {
    return store.read(
        em -> {
          Map<UUID, List<RoleGrant>> byRole =
              em
                  .createQuery("select g from RoleGrant g order by g.permission", RoleGrant.class)
                  .getResultList()
                  .stream()
                  .collect(Collectors.groupingBy(grant -> grant.roleId));
          return em
              .createQuery("select r from Role r order by r.builtIn desc, r.name", RoleRecord.class)
              .getResultList()
              .stream()
              .map(role -> form(role, byRole.getOrDefault(role.id, List.of())))
              .toList();
        });
  }

  Form create(Caller caller, Form in) {
    check(in);
    Form saved =
        store.write(
            caller,
            em -> {
              Delegation.mayGrant(em, caller, in.grants());
              UUID id = Ids.next();
              RoleRecord role = new RoleRecord(id, "own-" + id, in.name().strip(), false);
              em.persist(role);
              in.grants()
                  .forEach(
                      grant -> em.persist(new RoleGrant(id, grant.permission(), grant.scope())));
              em.flush();
              return form(role, grantsOf(em, id));
            });
    grants.forget();
    return saved;
  }

  Form save(Caller caller, UUID id, Version expected, Form in) {
    check(in);
    Form saved =
        store.write(
            caller,
            em -> {
              RoleRecord role = required(em, id);
              expected.mustBe(role.version);
              Delegation.mayTouch(em, caller, Set.of(id));
              Delegation.mayGrant(em, caller, in.grants());
              if (!role.builtIn) {
                role.name = in.name().strip();
              }
              grantsOf(em, id).forEach(em::remove);
              em.flush();
              in.grants()
                  .forEach(
                      grant -> em.persist(new RoleGrant(id, grant.permission(), grant.scope())));
              em.lock(role, javax.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
              em.flush();
              return form(role, grantsOf(em, id));
            });
    grants.forget();
    return saved;
  }

  void delete(Caller caller, UUID id, Version expected) {
    store.run(
        caller,
        em -> {
          RoleRecord role = required(em, id);
          expected.mustBe(role.version);
          Delegation.mayTouch(em, caller, Set.of(id));
          if (role.builtIn) {
            throw new Conflict(CoreUserError.ROLE_BUILT_IN);
          }
          long users =
              em.createQuery(
                      "select count(ur) from UserRole ur where ur.roleId = :role", Long.class)
                  .setParameter("role", id)
                  .getSingleResult();
          if (users > 0) {
            throw new Conflict(CoreUserError.ROLE_IN_USE, Map.of("count", users));
          }
          grantsOf(em, id).forEach(em::remove);
          ModuleSwitches.forget(em, id);
          em.remove(role);
        });
    grants.forget();
  }

  /**
   * @throws Conflict when nobody would be left who can administrate the platform
   */
  void refuseWithoutAdmin(EntityManager em) {
    long admins =
        em.createQuery(
                "select count(u) from User u, UserRole ur, Role r where ur.userId = u.id and r.id ="
                    + " ur.roleId and r.key = :key and u.locked = false",
                Long.class)
            .setParameter("key", BuiltInRole.SYSTEM_ADMIN.key())
            .getSingleResult();
    if (admins == 0) {
      throw new Conflict(CoreUserError.LAST_ADMIN);
    }
  }

  static void check(Form in) {
    Checks checks = new Checks().required("name", in.name(), 100);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < in.grants().size(); i++) {
      String field = "grants[" + i + "]";
      Grant grant = in.grants().get(i);
      checks.required(field, grant);
      if (grant != null) {
        checks
            .required(field + ".permission", grant.permission(), 120)
            .required(field + ".scope", grant.scope())
            .that(seen.add(grant.permission()), field + ".permission", CoreError.DUPLICATE);
      }
    }
    checks.orThrow();
  }

  private static RoleRecord required(EntityManager em, UUID id) {
    RoleRecord role = em.find(RoleRecord.class, id);
    if (role == null) {
      throw new NotFound();
    }
    return role;
  }

  private static List<RoleGrant> grantsOf(EntityManager em, UUID role) {
    return em.createQuery(
            "select g from RoleGrant g where g.roleId = :role order by g.permission",
            RoleGrant.class)
        .setParameter("role", role)
        .getResultList();
  }

  private static Form form(RoleRecord role, List<RoleGrant> grants) {
    List<Grant> given =
        grants.stream().map(grant -> new Grant(grant.permission, grant.scope)).toList();
    return new Form(role.id, role.version, role.key, role.name, role.builtIn, given);
  }
}
