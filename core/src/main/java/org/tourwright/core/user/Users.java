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

  /** Unlocked users who have the permission in any scope, system admins among them, by name. */
  List<User> withPermission(String permission);

  /** The members of a team, also locked ones. */
  List<User> members(TeamId team);

  /** Unlocked users who have the built-in role, by login. */
  List<User> withRole(BuiltInRole role);
}
