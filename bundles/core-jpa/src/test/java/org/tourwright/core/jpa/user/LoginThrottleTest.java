package org.tourwright.core.jpa.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.Conflict;

class LoginThrottleTest {

  private static final String HERE = "10.0.0.1";
  private static final String THERE = "10.0.0.2";

  private Instant now = Instant.parse("2026-11-26T08:00:00Z");
  private final SharedTries tries = new SharedTries();
  private final LoginThrottle throttle = node();

  @Test
  void whoGuessesDoesNotLockOutTheOwnerElsewhere() {
    fail("admin", HERE, LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS);

    refuses("admin", HERE);
    refuses(" ADMIN ", HERE);
    admits("admin", THERE);
    admits("somebody", HERE);
  }

  @Test
  void anUnknownLoginIsCountedLikeAKnownOne() {
    fail("nobody-of-ours", HERE, LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS);

    refuses("nobody-of-ours", HERE);
  }

  @Test
  void anAddressThatTriesManyLoginsIsRefused() {
    for (int i = 0; i < LoginThrottle.MOST_OF_ADDRESS; i++) {
      fail("login" + i, HERE, 1);
    }

    refuses("another", HERE);
    admits("another", THERE);
  }

  @Test
  void manyAddressesTogetherReachTheLimitOfALogin() {
    for (int i = 0; i < LoginThrottle.MOST_OF_LOGIN; i++) {
      fail("admin", "10.1." + i / 200 + "." + i % 200, 1);
    }

    refuses("admin", THERE);
  }

  @Test
  void triesThatHaveNotEndedCount() {
    for (int i = 0; i < LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS; i++) {
      throttle.begin("admin", HERE);
    }

    assertThatThrownBy(() -> throttle.begin("admin", HERE)).isInstanceOf(Conflict.class);
  }

  @Test
  void nodesCountTogether() {
    LoginThrottle other = node();
    fail("mai", HERE, LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS / 2);
    for (int i = 0; i < LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS / 2; i++) {
      other.begin("mai", HERE);
    }

    refuses("mai", HERE);
    assertThatThrownBy(() -> other.begin("mai", HERE)).isInstanceOf(Conflict.class);
  }

  @Test
  void whatIsRefusedDoesNotKeepTheDoorShutForLonger() {
    fail("mai", HERE, LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS);
    now = now.plus(LoginThrottle.WINDOW).minusMillis(1);
    assertThatThrownBy(() -> throttle.begin("mai", HERE)).isInstanceOf(Conflict.class);
    now = now.plusMillis(2);

    admits("mai", HERE);
  }

  @Test
  void theRightPasswordForgivesSlips() {
    fail("mai", HERE, LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS - 1);
    throttle.begin("mai", HERE);
    throttle.welcome("mai", HERE);

    fail("mai", HERE, LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS - 1);
    admits("mai", HERE);
  }

  @Test
  void itIsOverAfterAWhile() {
    fail("mai", HERE, LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS);
    now = now.plus(LoginThrottle.WINDOW).plusMillis(1);

    admits("mai", HERE);
  }

  @Test
  void anAdminLetsInAgain() {
    fail("mai", HERE, LoginThrottle.MOST_OF_LOGIN_AND_ADDRESS);
    throttle.forget("mai");

    admits("mai", HERE);
  }

  private LoginThrottle node() {
    return new LoginThrottle(
        tries,
        new Clock() {
          @Override
          public Instant instant() {
            return now;
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
          }
        });
  }

  private void fail(String login, String address, int times) {
    for (int i = 0; i < times; i++) {
      throttle.begin(login, address);
    }
  }

  private void refuses(String login, String address) {
    assertThatThrownBy(() -> throttle.check(login, address))
        .isInstanceOfSatisfying(
            Conflict.class,
            refused -> assertThat(refused.code()).isEqualTo(CoreUserError.TOO_MANY_FAILURES));
  }

  private void admits(String login, String address) {
    assertThatCode(() -> throttle.check(login, address)).doesNotThrowAnyException();
  }
}
