package org.tourwright.core.booking;

import java.util.Objects;
import java.util.UUID;
import org.tourwright.core.id.Id;

/** The identity of a booking. */
public record BookingId(UUID value) implements Id {

  public BookingId {
    Objects.requireNonNull(value);
  }
}
