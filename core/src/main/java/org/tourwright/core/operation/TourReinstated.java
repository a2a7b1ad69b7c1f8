package org.tourwright.core.operation;

import java.util.UUID;
import org.tourwright.core.event.Event;

/**
 * A tour that had been cancelled runs after all.
 *
 * @param tour identity of the tour to run in operations
 */
public record TourReinstated(UUID tour) implements Event {

  @Override
  public UUID aggregate() {
    return tour;
  }
}
