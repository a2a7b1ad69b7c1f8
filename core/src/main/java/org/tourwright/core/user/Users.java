package org.tourwright.core.user;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who works here. Implemented by the core implementation; reads are cheap (cached or one indexed
 * query).
 */
@ProviderType
public interface Users {

  Optional<User> find(UserId id);

  Optional<User> findByLogin(String login);

  /** Names by id, for showing lists; unknown ids are left out. */
  Map<UserId, String> names(Collection<UserId> ids);

  /** Unlocked users who have the permission in any scope, by name. */
  List<User> withPermission(String permission);

  /** The members of a team, also locked ones. */
  List<User> members(TeamId team);

  /**
   * Creates a user with built-in roles; for sample agencies and first set-up.
   *
   * @throws org.tourwright.core.error.Invalid when the login is taken or malformed, or the password
   *     is too short
   */
  User create(Caller caller, NewUser user);

  /**
   * @param password in clear, 8 characters or more
   */
  record NewUser(
      String login,
      String name,
      String email,
      String language,
      String password,
      TeamId team,
      List<BuiltInRole> roles) {}
}
