package org.tourwright.core.jpa.user;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditEntry.Change;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;

/** Whether a user gets in: locks and passwords set by an admin. Each ends the user's sessions. */
@Component(service = UserAccess.class)
public final class UserAccess {

  private final CoreStore store;
  private final Grants grants;
  private final RoleRows roles;
  private final UserRows users;
  private final AuditTrail audit;
  private final LoginThrottle throttle;

  @Activate
  public UserAccess(
      @Reference CoreStore store,
      @Reference Grants grants,
      @Reference RoleRows roles,
      @Reference UserRows users,
      @Reference AuditTrail audit,
      @Reference LoginThrottle throttle) {
    this.store = store;
    this.grants = grants;
    this.roles = roles;
    this.users = users;
    this.audit = audit;
    this.throttle = throttle;
  }

  public UserForm lock(Caller caller, UUID id, boolean locked) {
    if (caller.user() != null && caller.user().value().equals(id)) {
      throw new Conflict(CoreUserError.NOT_YOURSELF);
    }
    UserForm saved =
        store.write(
            caller,
            em -> {
              UserRecord user = UserRows.required(em, id);
              Delegation.mayTouchUser(em, caller, id);
              user.locked = locked;
              user.endSessions();
              em.flush();
              roles.refuseWithoutAdmin(em);
              return UserRows.form(em, user);
            });
    throttle.forget(saved.login());
    grants.forget();
    return saved;
  }

  void setPassword(Caller caller, UUID id, String password) {
    setPassword(caller, id, password, false);
  }

  /**
   * Sets a random password that the user has to change after the next log-in, and until then may do
   * nothing else.
   *
   * @return the password, which is kept nowhere
   */
  public String setOneTimePassword(Caller caller, UUID id) {
    String password = Passwords.random();
    setPassword(caller, id, password, true);
    return password;
  }

  /**
   * Makes a user who comes in with a one-time password.
   *
   * @param in without a password
   * @return the password, which is kept nowhere
   */
  public String invite(Caller caller, UserForm in) {
    String password = Passwords.random();
    store.run(
        caller,
        em -> {
          UserForm made = users.create(caller, in.withPassword(password));
          UserRows.required(em, made.id()).passwordOnce = true;
        });
    return password;
  }

  private void setPassword(Caller caller, UUID id, String password, boolean once) {
    Passwords.check("password", password);
    String login =
        store.write(
            caller,
            em -> {
              UserRecord user = UserRows.required(em, id);
              Delegation.mayTouchUser(em, caller, id);
              user.password(Passwords.hash(password), once);
              user.endSessions();
              audit.append(caller, passwordChanged(id));
              return user.login;
            });
    throttle.forget(login);
    grants.forget();
  }

  /** The hash itself is a secret and stays out of the trail. */
  static List<AuditEntry> passwordChanged(UUID user) {
    Change change = new Change("password", null, "changed");
    return List.of(new AuditEntry("core", "user", user, AuditEntry.Action.DONE, List.of(change)));
  }
}
