package org.tourwright.core.operation;

import java.util.UUID;
import org.tourwright.core.event.Event;

/** A service that had been confirmed is not wanted any more; nothing is owed for it. */
public record ReservationCancelled(UUID reservation, UUID tour, UUID supplier) implements Event {

  @Override
  public UUID aggregate() {
    return reservation;
  }
}
