package org.tourwright.core.user;

import java.util.Objects;
import java.util.UUID;
import org.tourwright.core.id.Id;

/** The identity of a team. */
public record TeamId(UUID value) implements Id {

  public TeamId {
    Objects.requireNonNull(value);
  }
}
