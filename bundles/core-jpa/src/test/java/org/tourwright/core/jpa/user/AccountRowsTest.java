package org.tourwright.core.jpa.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;

class AccountRowsTest {

  private static final String HERE = "10.0.0.1";
  private static final String OLD = "the old password";
  private static final String NEW = "quite another one";

  private final OneUser database = new OneUser();
  private final UserId id = new UserId(database.user.id);
  private final List<AuditEntry> trail = new ArrayList<>();
  private final AccountRows accounts =
      new AccountRows(
          database.store(),
          new Grants(database.store()),
          (caller, entries) -> trail.addAll(entries),
          new LoginThrottle(new SharedTries()));

  AccountRowsTest() {
    database.user.passwordHash = Passwords.hash(OLD);
  }

  @Test
  void whoKnowsThePasswordGetsIn() {
    assertThat(accounts.authenticate("mai", OLD, HERE)).isPresent();
    assertThat(accounts.authenticate("mai", NEW, HERE)).isEmpty();
    assertThat(results()).containsExactly("succeeded", "failed");
  }

  @Test
  void aPasswordThatIsChangedWhileItIsLookedAtLetsNobodyIn() {
    database.underLock = OneUser.user();
    database.underLock.passwordHash = Passwords.hash(NEW);

    assertThat(accounts.authenticate("mai", OLD, HERE)).isEmpty();

    assertThat(results()).containsExactly("failed");
    assertThat(database.underLock.lastLoginAt).isNull();
  }

  @Test
  void whoIsLockedWhileThePasswordIsLookedAtDoesNotGetIn() {
    database.underLock = OneUser.user();
    database.underLock.passwordHash = database.user.passwordHash;
    database.underLock.locked = true;

    assertThat(accounts.authenticate("mai", OLD, HERE)).isEmpty();
  }

  @Test
  void aChangedPasswordEndsWhatWasProvenWithTheOldOneAndLeavesSessions() {
    Instant before = Instant.now().minusSeconds(1);
    assertThat(accounts.stillProven(id, before)).isTrue();

    accounts.changePassword(caller(), OLD, NEW);

    assertThat(accounts.stillProven(id, before)).isFalse();
    assertThat(accounts.stillProven(id, database.user.passwordFrom)).isTrue();
    assertThat(accounts.caller(id, before, null, HERE, "r")).isPresent();
    assertThat(accounts.authenticate("mai", NEW, HERE)).isPresent();
  }

  @Test
  void guessingTheCurrentPasswordIsSlowedDownAsAtTheLogIn() {
    for (int i = 0; i < LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS; i++) {
      String guess = "guess " + i;
      assertThatThrownBy(() -> accounts.changePassword(caller(), guess, NEW))
          .isInstanceOf(Invalid.class);
    }

    refuses(() -> accounts.changePassword(caller(), OLD, NEW));
    refuses(() -> accounts.authenticate("mai", OLD, HERE));
    assertThat(Passwords.matches(OLD, database.user.passwordHash)).isTrue();
  }

  @Test
  void slipsAreForgivenWithTheRightPassword() {
    for (int i = 1; i < LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS; i++) {
      accounts.authenticate("mai", "slip", HERE);
    }

    accounts.changePassword(caller(), OLD, NEW);

    assertThat(accounts.authenticate("mai", "slip", HERE)).isEmpty();
    assertThat(accounts.authenticate("mai", NEW, HERE)).isPresent();
  }

  @Test
  void ofTwoChangesAtOnceOneIsWrong() {
    database.underLock = OneUser.user();
    database.underLock.passwordHash = Passwords.hash("the change of somebody else");

    assertThatThrownBy(() -> accounts.changePassword(caller(), OLD, NEW))
        .isInstanceOf(Invalid.class);

    assertThat(database.underLock.passwordFrom).isNull();
  }

  private Caller caller() {
    return new Caller(id, "Mai", "en", HERE, "r", Map.of(), Map.of());
  }

  private List<String> results() {
    return trail.stream().map(entry -> String.valueOf(entry.changes().get(0).after())).toList();
  }

  private static void refuses(Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Conflict.class,
            refused -> assertThat(refused.code()).isEqualTo(CoreUserError.TOO_MANY_FAILURES));
  }
}
