package org.tourwright.core.user;

import java.util.Objects;
import java.util.UUID;
import org.tourwright.core.id.Id;

/** The identity of a role. */
public record RoleId(UUID value) implements Id {

  public RoleId {
    Objects.requireNonNull(value);
  }
}
