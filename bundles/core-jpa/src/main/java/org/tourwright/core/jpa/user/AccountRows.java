package org.tourwright.core.jpa.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final int MOST_FAILURES = 10;
  private static final Duration FAILURE_WINDOW = Duration.ofMinutes(15);
  private static final Caller LOGIN = Caller.system("core.login");

  private final CoreStore store;
  private final Grants grants;
  private final AuditTrail audit;

  @Activate
  public AccountRows(
      @Reference CoreStore store, @Reference Grants grants, @Reference AuditTrail audit) {
    this.store = store;
    this.grants = grants;
    this.audit = audit;
  }

  @Override
  public Optional<User> authenticate(String login, String password, String address) {
    Optional<UserRecord> found = store.read(em -> UserRows.byLogin(em, login));
    boolean blocked = found.filter(AccountRows::blocked).isPresent();
    // The hash is always computed, so that the time tells nothing.
    boolean right = Passwords.matches(password, found.map(user -> user.passwordHash).orElse(null));
    if (blocked) {
      throw new Conflict(CoreUserError.TOO_MANY_FAILURES);
    }
    boolean welcome = right && !found.get().locked;
    found.ifPresent(user -> note(user, welcome, address));
    return found.filter(user -> welcome).map(UserRecord::user);
  }

  private static boolean blocked(UserRecord user) {
    return user.failures >= MOST_FAILURES
        && user.failingSince != null
        && user.failingSince.plus(FAILURE_WINDOW).isAfter(Instant.now());
  }

  private void note(UserRecord seen, boolean welcome, String address) {
    store.run(
        LOGIN,
        em -> {
          UserRecord user =
              em.find(UserRecord.class, seen.id, javax.persistence.LockModeType.PESSIMISTIC_WRITE);
          Instant now = Instant.now();
          if (welcome) {
            user.lastLoginAt = now;
            user.failures = 0;
            user.failingSince = null;
          } else {
            boolean fresh =
                user.failingSince == null || user.failingSince.plus(FAILURE_WINDOW).isBefore(now);
            user.failures = fresh ? 1 : user.failures + 1;
            user.failingSince = fresh || user.failures == MOST_FAILURES ? now : user.failingSince;
          }
          Caller by =
              new Caller(
                  null,
                  seen.login,
                  "en",
                  address,
                  LOGIN.requestId(),
                  java.util.Map.of(),
                  java.util.Map.of());
          Change change = new Change("login", null, welcome ? "succeeded" : "failed");
          audit.append(
              by,
              List.of(
                  new AuditEntry(
                      "core", "log-in", seen.id, AuditEntry.Action.DONE, List.of(change))));
        });
  }

  @Override
  public Optional<Caller> caller(UserId id, String language, String address, String requestId) {
    Grants.Known known = grants.of(id);
    if (known.user() == null || known.user().locked) {
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

  @Override
  public List<String> roles(UserId user) {
    return grants.of(user).roles();
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
    store.run(
        caller,
        em -> {
          UserRecord user = em.find(UserRecord.class, caller.user().value());
          if (!Passwords.matches(current, user.passwordHash)) {
            throw new Invalid("current", CoreUserError.PASSWORD_WRONG);
          }
          user.passwordHash = Passwords.hash(next);
          user.samplePassword = null;
        });
    grants.forget();
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
