package org.tourwright.core.tour;

import java.util.Objects;
import java.util.UUID;
import org.tourwright.core.id.Id;

/** The identity of a departure. */
public record DepartureId(UUID value) implements Id {

  public DepartureId {
    Objects.requireNonNull(value);
  }
}
