package org.tourwright.web.token;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;

/**
 * An API token as a request needs it.
 *
 * @param scopes the permissions that it may use, if the user has them too
 * @param ranges where it may be used; empty for everywhere
 * @param revoked null while it is not
 * @param lastUsed null before the first time
 */
public record Token(
    UUID id,
    UserId user,
    String name,
    Set<String> scopes,
    List<AddressRange> ranges,
    Instant created,
    Instant expires,
    Instant revoked,
    Instant lastUsed) {

  /** As long as the audit trail keeps a name. */
  private static final int LONGEST_NAME = 120;

  boolean good(Instant now) {
    return revoked == null && now.isBefore(expires);
  }

  boolean usableFrom(String address) {
    return ranges.isEmpty() || ranges.stream().anyMatch(range -> range.contains(address));
  }

  /** The user, with no more rights than the token has, and named after both. */
  Caller limited(Caller user) {
    return user.limitedTo(scopes, name(user.name()));
  }

  private String name(String user) {
    String via = " (via token " + name + ")";
    int room = LONGEST_NAME - via.length();
    return (user.length() > room ? user.substring(0, room) : user) + via;
  }
}
