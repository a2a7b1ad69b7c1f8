package org.tourwright.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One event in the log.
 *
 * @param id its identity, the same in every delivery and every attempt
 * @param number rises with every event; the events of one aggregate happened in this order
 * @param at when it was published, UTC
 */
public record Occurrence(UUID id, long number, Instant at) {

  public Occurrence {
    Objects.requireNonNull(id);
    Objects.requireNonNull(at);
  }
}
