package org.tourwright.core.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Log-in, as the front of the platform needs it. Implemented by the core implementation. */
@ProviderType
public interface Accounts {

  /**
   * Checks a log-in. Takes the same time whether the login is known or not. Within 15 minutes 10
   * failures with a login from one address, 100 from one address, and 300 with a login are let be;
   * then it is refused without a look at the password.
   *
   * @param address where the attempt came from
   * @return empty when login or password is wrong, or the user is locked
   * @throws org.tourwright.core.error.Conflict {@code core.too-many-failures}, or {@code core.busy}
   *     when too many log in at once
   */
  Optional<User> authenticate(String login, String password, String address);

  /**
   * The caller of a request by a user: with the grants and owners as they are now. Cheap: cached,
   * and right again at once after a change of roles on this node.
   *
   * @param since when the session of the request began
   * @param language of the request: en, vi or zh; null for the user's own
   * @return empty when the user is locked or gone, or an admin ended the sessions of that time by a
   *     new password or a lock
   */
  Optional<Caller> caller(
      UserId user, Instant since, String language, String address, String requestId);

  /**
   * Whether the user's password is still the one of that moment. For what must not outlive a
   * password, also when the user chose the new one: {@link #caller} goes on for the session in
   * which that was done, and for API tokens. Read anew each time.
   *
   * @param since from before the password was looked at
   */
  boolean stillProven(UserId user, Instant since);

  /** The keys of the user's roles, such as {@code salesperson}. */
  List<String> roles(UserId user);

  /** The ids of the modules that are switched off for every role of the user. Cheap: cached. */
  Set<String> modulesOff(UserId user);

  /**
   * Whether the user logged in with a one-time password. Until it is changed the user may do
   * nothing else: there are no grants.
   */
  boolean mustChangePassword(UserId user);

  /** What the user chose: language (en, vi, zh) and theme (light, dark, system). */
  void choose(Caller caller, String language, String theme);

  /** The theme that the user chose: light, dark or system. */
  String theme(UserId user);

  /**
   * Wrong current passwords count as failed log-ins.
   *
   * @throws org.tourwright.core.error.Conflict as {@link #authenticate}
   * @throws org.tourwright.core.error.Invalid when the current password is wrong or the new one is
   *     too short (10 characters) or too long (72 bytes in UTF-8)
   */
  void changePassword(Caller caller, String current, String next);

  /** The sample logins, to be shown on the log-in page; empty for a real agency. */
  List<SampleLogin> sampleLogins();

  /** A login of the sample agency; its password is no secret. */
  record SampleLogin(String login, String password, String role) {}
}
