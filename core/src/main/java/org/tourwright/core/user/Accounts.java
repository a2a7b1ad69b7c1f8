package org.tourwright.core.user;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Log-in, as the front of the platform needs it. Implemented by the core implementation. */
@ProviderType
public interface Accounts {

  /**
   * Checks a log-in. Takes the same time whether the login is known or not. After 10 failures
   * within 15 minutes a login is refused for 15 minutes.
   *
   * @param address where the attempt came from, for the audit trail
   * @return empty when login or password is wrong, or the user is locked
   * @throws org.tourwright.core.error.Conflict when there were too many failures
   */
  Optional<User> authenticate(String login, String password, String address);

  /**
   * The caller of a request by a user: with the grants and owners as they are now. Cheap: cached,
   * and right again at once after a change of roles on this node.
   *
   * @param language of the request: en, vi or zh; null for the user's own
   * @return empty when the user is locked or gone
   */
  Optional<Caller> caller(UserId user, String language, String address, String requestId);

  /** The keys of the user's roles, such as {@code salesperson}. */
  List<String> roles(UserId user);

  /** What the user chose: language (en, vi, zh) and theme (light, dark, system). */
  void choose(Caller caller, String language, String theme);

  /** The theme that the user chose: light, dark or system. */
  String theme(UserId user);

  /**
   * @throws org.tourwright.core.error.Invalid when the current password is wrong or the new one is
   *     too short (10 characters) or too long (72 bytes in UTF-8)
   */
  void changePassword(Caller caller, String current, String next);

  /** The sample logins, to be shown on the log-in page; empty for a real agency. */
  List<SampleLogin> sampleLogins();

  /** A login of the sample agency; its password is no secret. */
  record SampleLogin(String login, String password, String role) {}
}
