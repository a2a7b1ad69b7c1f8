package org.tourwright.core.jpa.user;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.TeamId;
import org.tourwright.core.user.User;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;
import org.tourwright.persistence.SearchText;

/** Users in the database. */
@Component(service = {Users.class, UserRows.class})
public final class UserRows implements Users {

  private final CoreStore store;
  private final Grants grants;
  private final RoleRows roles;

  @Activate
  public UserRows(@Reference CoreStore store, @Reference Grants grants, @Reference RoleRows roles) {
    this.store = store;
    this.grants = grants;
    this.roles = roles;
  }

  @Override
  public Optional<User> find(UserId id) {
    return store.read(
        em -> Optional.ofNullable(em.find(UserRecord.class, id.value())).map(UserRecord::user));
  }

  @Override
  public Optional<User> findByLogin(String login) {
    return store.read(em -> byLogin(em, login).map(UserRecord::user));
  }

  @Override
  public Map<UserId, String> names(Collection<UserId> ids) {
    Set<UUID> wanted =
        ids.stream().filter(id -> id != null).map(UserId::value).collect(Collectors.toSet());
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Map<UserId, String> names = new HashMap<>();
    store
        .read(
            em ->
                em.createQuery("select u from User u where u.id in :ids", UserRecord.class)
                    .setParameter("ids", wanted)
                    .getResultList())
        .forEach(user -> names.put(new UserId(user.id), user.name));
    return names;
  }

  @Override
  public List<User> withPermission(String permission) {
    return store.read(
        em ->
            em
                .createQuery(
                    "select distinct u from User u, UserRole ur, Role r where ur.userId = u.id and r.id = ur.roleId and"
                        + " u.locked = false and (r.key = :admin or exists (select 1 from RoleGrant g where g.roleId ="
                        + " r.id and g.permission = :permission)) order by u.name, u.id",
                    UserRecord.class)
                .setParameter("admin", BuiltInRole.SYSTEM_ADMIN.key())
                .setParameter("permission", permission)
                .getResultList()
                .stream()
                .map(UserRecord::user)
                .toList());
  }

  @Override
  public List<User> members(TeamId team) {
    return store.read(
        em ->
            em
                .createQuery(
                    "select u from User u where u.team = :team order by u.name", UserRecord.class)
                .setParameter("team", team)
                .getResultList()
                .stream()
                .map(UserRecord::user)
                .toList());
  }

  @Override
  public List<User> withRole(BuiltInRole role) {
    return store.read(
        em ->
            em
                .createQuery(
                    "select u from User u, UserRole ur, Role r where ur.userId = u.id and r.id = ur.roleId and r.key = :key"
                        + " and u.locked = false order by u.login",
                    UserRecord.class)
                .setParameter("key", role.key())
                .getResultList()
                .stream()
                .map(UserRecord::user)
                .toList());
  }

  UserForm create(Caller caller, UserForm in) {
    return create(caller, in, false);
  }

  /**
   * @param sample whether the password is no secret and shown at the log-in: for people of a sample
   *     agency
   */
  public UserForm create(Caller caller, UserForm in, boolean sample) {
    in.check();
    Passwords.check("password", in.password());
    return store.write(
        caller,
        em -> {
          Delegation.mayGive(em, caller, in.roleIds());
          refuseTaken(em, in.login(), null);
          UserRecord user = new UserRecord(Ids.next());
          fill(user, in);
          user.passwordHash = Passwords.hash(in.password());
          user.samplePassword = sample ? in.password() : null;
          em.persist(user);
          in.roleIds().forEach(role -> em.persist(new UserRole(user.id, role)));
          em.flush();
          return form(em, user);
        });
  }

  UserForm get(UUID id) {
    return store.read(em -> form(em, required(em, id)));
  }

  public Page<UserForm> list(PageRequest page, UUID role, TeamId team) {
    return store.read(
        em ->
            new Listing<>(UserRecord.class)
                .in("e.id", "found", found(em, page.q()))
                .where("e.team = :team", "team", team)
                .where(
                    "exists (select 1 from UserRole r where r.userId = e.id and r.roleId = :role)",
                    "role",
                    role)
                .sortable("name", "e.name", String.class, user -> user.name)
                .sortable("login", "e.login", String.class, user -> user.login)
                .page(em, page, "name", user -> user.id)
                .map(user -> form(em, user)));
  }

  /** The people of an agency are few, and so are compared here; null when nothing is searched. */
  private static Set<UUID> found(EntityManager em, String text) {
    String wanted = SearchText.fold(text);
    return wanted.isEmpty()
        ? null
        : em.createQuery("select u from User u", UserRecord.class)
            .getResultStream()
            .filter(
                user ->
                    SearchText.fold(user.name).contains(wanted)
                        || SearchText.fold(user.login).contains(wanted))
            .map(user -> user.id)
            .collect(Collectors.toSet());
  }

  UserForm save(Caller caller, UUID id, Version expected, UserForm in) {
    in.check();
    UserForm saved =
        store.write(
            caller,
            em -> {
              UserRecord user = required(em, id);
              expected.mustBe(user.version);
              Delegation.mayTouchUser(em, caller, id);
              Delegation.mayGive(em, caller, in.roleIds());
              refuseTaken(em, in.login(), id);
              fill(user, in);
              assign(em, user.id, in.roleIds());
              // A change of roles alone must also count up the version.
              em.lock(user, javax.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
              em.flush();
              roles.refuseWithoutAdmin(em);
              return form(em, user);
            });
    grants.forget();
    return saved;
  }

  boolean none() {
    return store.read(
        em -> em.createQuery("select count(u) from User u", Long.class).getSingleResult() == 0);
  }

  static Optional<UserRecord> byLogin(EntityManager em, String login) {
    return em
        .createQuery("select u from User u where u.login = :login", UserRecord.class)
        .setParameter("login", login == null ? "" : login.strip().toLowerCase(Locale.ROOT))
        .getResultList()
        .stream()
        .findFirst();
  }

  static UserRecord required(EntityManager em, UUID id) {
    UserRecord user = em.find(UserRecord.class, id);
    if (user == null) {
      throw new NotFound();
    }
    return user;
  }

  private static void refuseTaken(EntityManager em, String login, UUID but) {
    boolean taken = byLogin(em, login).filter(user -> !user.id.equals(but)).isPresent();
    new Checks().that(!taken, "login", CoreUserError.LOGIN_TAKEN).orThrow();
  }

  private static void fill(UserRecord user, UserForm in) {
    user.login = in.login().strip().toLowerCase(Locale.ROOT);
    user.name = in.name().strip();
    user.email = in.email();
    user.phone = in.phone();
    user.language = in.language();
    user.team = in.teamId();
  }

  private static void assign(EntityManager em, UUID user, Set<UUID> wanted) {
    Set<UUID> has = new HashSet<>();
    for (UserRole role : rolesOf(em, user)) {
      if (!wanted.contains(role.roleId)) {
        em.remove(role);
      }
      has.add(role.roleId);
    }
    wanted.stream()
        .filter(role -> !has.contains(role))
        .forEach(role -> em.persist(new UserRole(user, role)));
  }

  private static List<UserRole> rolesOf(EntityManager em, UUID user) {
    return em.createQuery("select r from UserRole r where r.userId = :user", UserRole.class)
        .setParameter("user", user)
        .getResultList();
  }

  static UserForm form(EntityManager em, UserRecord u) {
    Set<UUID> roleIds =
        rolesOf(em, u.id).stream().map(role -> role.roleId).collect(Collectors.toSet());
    return new UserForm(
        u.id,
        u.version,
        u.login,
        u.name,
        u.email,
        u.phone,
        u.language,
        roleIds,
        u.team,
        u.locked,
        u.lastLoginAt,
        null);
  }
}
