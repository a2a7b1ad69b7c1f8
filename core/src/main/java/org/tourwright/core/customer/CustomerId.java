package org.tourwright.core.customer;

import java.util.Objects;
import java.util.UUID;
import org.tourwright.core.id.Id;

/** The identity of a customer. */
public record CustomerId(UUID value) implements Id {

  public CustomerId {
    Objects.requireNonNull(value);
  }
}
