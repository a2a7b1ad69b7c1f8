package org.tourwright.core.module;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.tourwright.core.event.Event;

/**
 * A module was replaced by another version of it, which works.
 *
 * @param module its id
 * @param at when the new version was there, UTC
 */
public record ModuleUpdated(String module, String from, String to, Instant at) implements Event {

  @Override
  public UUID aggregate() {
    return UUID.nameUUIDFromBytes(module.getBytes(StandardCharsets.UTF_8));
  }
}
