package org.tourwright.core.tour;

import java.util.Objects;
import java.util.UUID;
import org.tourwright.core.id.Id;

/** The identity of a tour programme. */
public record ProgrammeId(UUID value) implements Id {

  public ProgrammeId {
    Objects.requireNonNull(value);
  }
}
