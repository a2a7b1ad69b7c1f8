package org.tourwright.web.token;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tourwright.core.user.UserId;

/**
 * An API token as people see it.
 *
 * @param userName the user's name; null when there is no such user any more
 * @param hint how the token begins
 * @param scopes the permissions that it may use
 * @param addresses where it may be used from; empty for everywhere
 * @param revokedAt null while it is not
 * @param lastUsedAt noted once a minute at most; null before the first time
 * @param lastUsedFrom the network address of the last use
 */
public record TokenView(
    UUID id,
    UserId userId,
    String userName,
    String name,
    String hint,
    State state,
    List<String> scopes,
    List<String> addresses,
    Instant createdAt,
    Instant expiresAt,
    Instant revokedAt,
    Instant lastUsedAt,
    String lastUsedFrom) {

  /** Whether it can be used. */
  public enum State {
    ACTIVE,
    EXPIRED,
    REVOKED,
    /** The user was locked, or got a new password from an admin, after it was made. */
    ENDED
  }
}
