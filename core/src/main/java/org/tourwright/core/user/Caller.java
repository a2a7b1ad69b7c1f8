package org.tourwright.core.user;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tourwright.core.error.NotPermitted;

/**
 * Who asks for something, and what they may do: given to every operation that changes data or reads
 * guarded data. Made by {@code web} for a request, by the event dispatcher and the scheduler for
 * their work.
 *
 * @param user null for the system itself
 * @param name as shown in the audit trail; for the system the name of the job or consumer
 * @param language the language to answer in: en, vi or zh
 * @param address the network address the request came from; null for the system
 * @param requestId joins log lines and audit entries of one request; never null
 * @param grants permission to scope; ignored for the system, which may do everything
 * @param ownersByScope for each scope below ALL the users whose records it reaches, the caller
 *     included
 * @param limited whether the grants are fewer than the user's own, as with an API token: then they
 *     alone count, and nothing that the user is
 */
public record Caller(
    UserId user,
    String name,
    String language,
    String address,
    String requestId,
    Map<String, Scope> grants,
    Map<Scope, Set<UserId>> ownersByScope,
    boolean limited) {

  public Caller {
    Objects.requireNonNull(name);
    Objects.requireNonNull(language);
    Objects.requireNonNull(requestId);
    grants = Map.copyOf(grants);
    ownersByScope = Map.copyOf(ownersByScope);
  }

  /** A caller with all that the user may do. */
  public Caller(
      UserId user,
      String name,
      String language,
      String address,
      String requestId,
      Map<String, Scope> grants,
      Map<Scope, Set<UserId>> ownersByScope) {
    this(user, name, language, address, requestId, grants, ownersByScope, false);
  }

  /** The platform itself, doing a job that no user asked for just now. */
  public static Caller system(String job) {
    return new Caller(null, job, "en", null, UUID.randomUUID().toString(), Map.of(), Map.of());
  }

  /**
   * The same user with no more than some of the permissions.
   *
   * @param known how the audit trail names such a caller
   */
  public Caller limitedTo(Set<String> permissions, String known) {
    Map<String, Scope> fewer = new HashMap<>(grants);
    fewer.keySet().retainAll(permissions);
    return new Caller(user, known, language, address, requestId, fewer, ownersByScope, true);
  }

  public boolean isSystem() {
    return user == null;
  }

  /** Whether the caller has the permission in any scope. */
  public boolean may(String permission) {
    return isSystem() || grants.containsKey(permission);
  }

  /**
   * @throws NotPermitted when the caller does not have the permission in any scope
   */
  public void require(String permission) {
    if (!may(permission)) {
      throw new NotPermitted();
    }
  }

  /**
   * The owners whose records the permission reaches, or empty for all records.
   *
   * @throws NotPermitted when the caller does not have the permission
   */
  public Optional<Set<UserId>> visibleOwners(String permission) {
    require(permission);
    if (isSystem() || grants.get(permission) == Scope.ALL) {
      return Optional.empty();
    }
    return Optional.of(ownersByScope.getOrDefault(grants.get(permission), Set.of(user)));
  }

  /**
   * Whether the permission reaches a record. A record without an owner is everybody's who has the
   * permission.
   *
   * @param owner the record's owner; null for none
   */
  public boolean mayFor(String permission, UserId owner) {
    return may(permission)
        && visibleOwners(permission)
            .map(owners -> owner == null || owners.contains(owner))
            .orElse(true);
  }

  /**
   * Checks that the permission reaches a record. A record without an owner is everybody's who has
   * the permission.
   *
   * @param owner the record's owner; null for none
   * @throws NotPermitted when it does not
   */
  public void requireFor(String permission, UserId owner) {
    if (!mayFor(permission, owner)) {
      throw new NotPermitted();
    }
  }
}
