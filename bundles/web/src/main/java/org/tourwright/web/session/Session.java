package org.tourwright.web.session;

import java.time.Duration;
import java.time.Instant;
import org.tourwright.core.user.UserId;

/**
 * A log-in that is still good.
 *
 * @param id the SHA-256 of the token in the cookie
 * @param csrf what changing requests must send along
 * @param expires when it ends however much it is used
 */
public record Session(
    String id, UserId user, String csrf, Instant created, Instant lastSeen, Instant expires) {

  boolean over(Instant now, Duration idle) {
    return !now.isBefore(expires) || now.isAfter(lastSeen.plus(idle));
  }

  Session seen(Instant now) {
    return new Session(id, user, csrf, created, now, expires);
  }
}
