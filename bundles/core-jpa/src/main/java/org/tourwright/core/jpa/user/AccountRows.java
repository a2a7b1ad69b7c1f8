package org.tourwright.core.jpa.user;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditEntry.Change;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.User;
import org.tourwright.core.user.UserId;

/** Log-in against the users in the database. */
@Component(service = Accounts.class)
public final class AccountRows implements Accounts {

  private static final long PATIENCE_SECONDS = 10;
  private static final Caller LOGIN = Caller.system("core.login");

  private final CoreStore store;
  private final Grants grants;
  private final AuditTrail audit;
  private final LoginThrottle throttle;

  /** Hashes keep a processor busy; log-ins must not take all of them from everybody else. */
  private final Semaphore turns =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors() / 2), true);

  @Activate
  public AccountRows(
      @Reference CoreStore store,
      @Reference Grants grants,
      @Reference AuditTrail audit,
      @Reference LoginThrottle throttle) {
    this.store = store;
    this.grants = grants;
    this.audit = audit;
    this.throttle = throttle;
  }

  @Override
  public Optional<User> authenticate(String login, String password, String address) {
    throttle.check(login, address);
    return inTurn(() -> tried(login, password, address));
  }

  private <T> T inTurn(Supplier<T> work) {
    takeTurn();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private void takeTurn() {
    try {
      if (turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Conflict(CoreError.BUSY);
  }

  /** The same work whether the login is known or not, so that neither time nor trail tell. */
  private Optional<User> tried(String login, String password, String address) {
    Optional<UserRecord> found = store.read(em -> UserRows.byLogin(em, login));
    throttle.begin(login, address);
    boolean right = Passwords.matches(password, found.map(user -> user.passwordHash).orElse(null));
    boolean welcome = noted(found.orElse(null), right && !found.get().locked, address);
    if (welcome) {
      throttle.welcome(login, address);
    }
    return found.filter(user -> welcome).map(UserRecord::user);
  }

  private boolean noted(UserRecord seen, boolean right, String address) {
    return store.write(
        LOGIN,
        em -> {
          boolean welcome = right && still(em, seen);
          // What was typed is not written down: people mistake the field for that of the password.
          Caller by =
              new Caller(
                  null,
                  seen == null ? LOGIN.name() : seen.login,
                  "en",
                  address,
                  LOGIN.requestId(),
                  Map.of(),
                  Map.of());
          Change change = new Change("login", null, welcome ? "succeeded" : "failed");
          audit.append(
              by,
              List.of(
                  new AuditEntry(
                      "core",
                      "log-in",
                      seen == null ? null : seen.id,
                      AuditEntry.Action.DONE,
                      List.of(change))));
          return welcome;
        });
  }

  /** A password that was changed since it was looked at lets nobody in any more. */
  private static boolean still(EntityManager em, UserRecord seen) {
    UserRecord user = locked(em, seen);
    boolean still = user != null && !user.locked;
    if (still) {
      user.lastLoginAt = Instant.now();
    }
    return still;
  }

  /** The user for oneself alone; null when the password is another one by now. */
  private static UserRecord locked(EntityManager em, UserRecord seen) {
    UserRecord user = em.find(UserRecord.class, seen.id, LockModeType.PESSIMISTIC_WRITE);
    return user != null && user.passwordHash.equals(seen.passwordHash) ? user : null;
  }

  @Override
  public Optional<Caller> caller(
      UserId id, Instant since, String language, String address, String requestId) {
    Grants.Known known = grants.of(id);
    if (known.user() == null || known.user().locked || over(since, known.user())) {
      return Optional.empty();
    }
    UserRecord user = known.user();
    return Optional.of(
        new Caller(
            id,
            user.name,
            language == null ? user.language : language,
            address,
            requestId,
            known.grants(),
            known.owners()));
  }

  private static boolean over(Instant since, UserRecord user) {
    return user.sessionsFrom != null && since.isBefore(user.sessionsFrom);
  }

  @Override
  public boolean stillProven(UserId id, Instant since) {
    UserRecord user = store.read(em -> em.find(UserRecord.class, id.value()));
    return user != null && (user.passwordFrom == null || !since.isBefore(user.passwordFrom));
  }

  @Override
  public List<String> roles(UserId user) {
    return grants.of(user).roles();
  }

  @Override
  public Set<String> modulesOff(UserId user) {
    return grants.of(user).modulesOff();
  }

  @Override
  public boolean mustChangePassword(UserId id) {
    UserRecord user = grants.of(id).user();
    return user != null && user.passwordOnce;
  }

  @Override
  public void choose(Caller caller, String language, String theme) {
    new Checks()
        .that(
            language == null || Set.of("en", "vi", "zh").contains(language),
            "language",
            CoreError.NOT_A_CHOICE)
        .that(
            theme == null || Set.of("light", "dark", "system").contains(theme),
            "theme",
            CoreError.NOT_A_CHOICE)
        .orThrow();
    store.run(
        caller,
        em -> {
          UserRecord user = em.find(UserRecord.class, caller.user().value());
          user.language = language == null ? user.language : language;
          user.theme = theme == null ? user.theme : theme;
        });
    grants.forget();
  }

  @Override
  public String theme(UserId id) {
    UserRecord user = grants.of(id).user();
    return user == null ? "system" : user.theme;
  }

  @Override
  public void changePassword(Caller caller, String current, String next) {
    Passwords.check("new", next);
    UserRecord seen = store.read(em -> UserRows.required(em, caller.user().value()));
    throttle.check(seen.login, caller.address());
    String hash = inTurn(() -> hash(seen, caller.address(), current, next));
    store.run(
        caller,
        em -> {
          UserRecord user = locked(em, seen);
          if (user == null) {
            throw wrong();
          }
          user.password(hash, false);
          audit.append(caller, UserAccess.passwordChanged(user.id));
        });
    throttle.welcome(seen.login, caller.address());
    grants.forget();
  }

  /** Of the new password; who found a session open must not find out the current one there. */
  private String hash(UserRecord user, String address, String current, String next) {
    throttle.begin(user.login, address);
    if (!Passwords.matches(current, user.passwordHash)) {
      throw wrong();
    }
    return Passwords.hash(next);
  }

  private static Invalid wrong() {
    return new Invalid("current", CoreUserError.PASSWORD_WRONG);
  }

  @Override
  public List<SampleLogin> sampleLogins() {
    return store.read(
        em ->
            em
                .createQuery(
                    "select u from User u where u.samplePassword is not null and u.locked = false order by u.login",
                    UserRecord.class)
                .getResultList()
                .stream()
                .map(
                    user ->
                        new SampleLogin(
                            user.login,
                            user.samplePassword,
                            grants.of(new UserId(user.id)).roles().stream().findFirst().orElse("")))
                .toList());
  }
}
