package org.tourwright.core.jpa.user;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.error.Conflict;

/**
 * Slows those down who guess passwords, without letting them lock anybody out: wrong tries count
 * for the login at that address and for the address, whether there is such a login or not. The
 * login alone has a limit that only many addresses together reach. Each node counts for itself.
 */
@Component(service = LoginThrottle.class)
public final class LoginThrottle {

  static final Duration WINDOW = Duration.ofMinutes(15);
  static final int MOST_OF_LOGIN_AND_ADDRESS = 10;
  static final int MOST_OF_ADDRESS = 100;
  static final int MOST_OF_LOGIN = 300;

  private final LongSupplier nanos;
  private final Tries pairs = new Tries(MOST_OF_LOGIN_AND_ADDRESS);
  private final Tries addresses = new Tries(MOST_OF_ADDRESS);
  private final Tries logins = new Tries(MOST_OF_LOGIN);

  @Activate
  public LoginThrottle() {
    this(System::nanoTime);
  }

  LoginThrottle(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * @throws Conflict when there were too many wrong tries
   */
  synchronized void check(String login, String address) {
    long now = nanos.getAsLong();
    if (pairs.full(pair(login, address), now)
        || addresses.full(String.valueOf(address), now)
        || logins.full(key(login), now)) {
      throw new Conflict(CoreUserError.TOO_MANY_FAILURES);
    }
  }

  /**
   * A try begins; it counts as wrong until it is {@link #welcome}, so that tries at the same moment
   * count too.
   *
   * @throws Conflict when there were too many wrong tries
   */
  synchronized void begin(String login, String address) {
    check(login, address);
    long now = nanos.getAsLong();
    pairs.add(pair(login, address), now);
    addresses.add(String.valueOf(address), now);
    logins.add(key(login), now);
  }

  /** The password was right: this try is none, and those before it at this address were slips. */
  synchronized void welcome(String login, String address) {
    pairs.forget(pair(login, address));
    addresses.takeBack(String.valueOf(address));
    logins.takeBack(key(login));
  }

  /** An admin lets the login in again. */
  synchronized void forget(String login) {
    logins.forget(key(login));
    pairs.forgetAll(key(login) + "\n");
  }

  private static String pair(String login, String address) {
    return key(login) + "\n" + address;
  }

  static String key(String login) {
    return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
  }

  /** When the last tries of each key were; of so many keys that memory stays flat. */
  private static final class Tries extends LinkedHashMap<String, Deque<Long>> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_KEYS = 20_000;

    private final int most;

    Tries(int most) {
      this.most = most;
    }

    boolean full(String key, long now) {
      Deque<Long> tries = get(key);
      if (tries == null) {
        return false;
      }
      while (!tries.isEmpty() && now - tries.peekFirst() > WINDOW.toNanos()) {
        tries.removeFirst();
      }
      if (tries.isEmpty()) {
        remove(key);
      }
      return tries.size() >= most;
    }

    void add(String key, long now) {
      computeIfAbsent(key, none -> new ArrayDeque<>()).addLast(now);
    }

    void takeBack(String key) {
      computeIfPresent(
          key,
          (same, tries) -> {
            tries.pollLast();
            return tries.isEmpty() ? null : tries;
          });
    }

    void forget(String key) {
      remove(key);
    }

    void forgetAll(String prefix) {
      keySet().removeIf(key -> key.startsWith(prefix));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
      return size() > MOST_KEYS;
    }
  }
}
