package org.tourwright.core.jpa.user;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Conflict;

/**
 * Slows those down who guess passwords, without letting them lock anybody out: wrong tries count
 * for the login at that address and for the address, whether there is such a login or not. The
 * login alone has a limit that only many addresses together reach. All nodes count together.
 */
@Component(service = LoginThrottle.class)
public final class LoginThrottle {

  static final Duration WINDOW = Duration.ofMinutes(15);
  static final int MOST_OF_LOGIN_AND_ADDRESS = 10;
  static final int MOST_OF_ADDRESS = 100;
  static final int MOST_OF_LOGIN = 300;

  private final LoginTries tries;
  private final Clock clock;

  @Activate
  public LoginThrottle(@Reference LoginTries tries) {
    this(tries, Clock.systemUTC());
  }

  LoginThrottle(LoginTries tries, Clock clock) {
    this.tries = tries;
    this.clock = clock;
  }

  /**
   * @throws Conflict when there were too many wrong tries
   */
  void check(String login, String address) {
    refuseAbove(login, address, 1);
  }

  /**
   * A try begins; it counts as wrong until it is {@link #welcome}. It is written down before it is
   * counted, so that tries at the same moment, on whatever nodes, all see one another.
   *
   * @throws Conflict when there were too many wrong tries; this one then does not count
   */
  void begin(String login, String address) {
    UUID mine = tries.add(key(login), place(address), now());
    try {
      refuseAbove(login, address, 0);
    } catch (Conflict e) {
      tries.remove(mine);
      throw e;
    }
  }

  private void refuseAbove(String login, String address, int more) {
    LoginTries.Counts before = tries.since(now().minus(WINDOW), key(login), place(address));
    if (before.ofLoginAndAddress() + more > MOST_OF_LOGIN_AND_ADDRESS
        || before.ofAddress() + more > MOST_OF_ADDRESS
        || before.ofLogin() + more > MOST_OF_LOGIN) {
      throw new Conflict(CoreUserError.TOO_MANY_FAILURES);
    }
  }

  /** The password was right: this try is none, and those before it at this address were slips. */
  void welcome(String login, String address) {
    tries.forget(key(login), place(address));
  }

  /** An admin lets the login in again. */
  void forget(String login) {
    tries.forget(key(login), null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static String place(String address) {
    return String.valueOf(address);
  }

  static String key(String login) {
    return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
  }
}
