package org.tourwright.core.module;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.tourwright.core.event.Event;

/**
 * A new version of a module did not start, and the old one was put back.
 *
 * @param module its id
 * @param from the version that works again
 * @param to the version that did not start
 * @param reason for people, in English
 * @param at when the old version was there again, UTC
 */
public record ModuleUpdateRolledBack(
    String module, String from, String to, String reason, Instant at) implements Event {

  @Override
  public UUID aggregate() {
    return UUID.nameUUIDFromBytes(module.getBytes(StandardCharsets.UTF_8));
  }
}
