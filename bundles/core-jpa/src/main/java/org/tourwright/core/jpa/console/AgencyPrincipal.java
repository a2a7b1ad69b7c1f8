package org.tourwright.core.jpa.console;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.security.auth.Subject;
import org.tourwright.core.user.UserId;

/** The user of the agency who logged in to a session of the console, and when. */
final class AgencyPrincipal implements Principal, Serializable {

  private static final long serialVersionUID = 1L;

  private final String name;

  /** Who it is, as a name tells. */
  record Entered(UserId user, Instant since) {}

  AgencyPrincipal(UserId user, Instant since) {
    this.name = user.value() + "@" + since.toEpochMilli();
  }

  /**
   * Found by the name of the class: a session outlives an update of this bundle, whose classes then
   * are others.
   */
  static Optional<Entered> of(Subject subject) {
    return subject.getPrincipals().stream()
        .filter(one -> one.getClass().getName().equals(AgencyPrincipal.class.getName()))
        .map(Principal::getName)
        .findFirst()
        .map(
            name -> {
              int at = name.indexOf('@');
              return new Entered(
                  new UserId(UUID.fromString(name.substring(0, at))),
                  Instant.ofEpochMilli(Long.parseLong(name.substring(at + 1))));
            });
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AgencyPrincipal that && that.name.equals(name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
