package org.tourwright.core.user;

import java.util.Objects;
import java.util.UUID;
import org.tourwright.core.id.Id;

/** The identity of a user. */
public record UserId(UUID value) implements Id {

  public UserId {
    Objects.requireNonNull(value);
  }
}
