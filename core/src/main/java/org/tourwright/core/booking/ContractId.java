package org.tourwright.core.booking;

import java.util.Objects;
import java.util.UUID;
import org.tourwright.core.id.Id;

/** The identity of a sales contract. */
public record ContractId(UUID value) implements Id {

  public ContractId {
    Objects.requireNonNull(value);
  }
}
