package org.tourwright.core.module;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.tourwright.core.event.Event;

/**
 * A module that was not there before was installed, did not start, and was taken away again.
 *
 * @param module its id
 * @param version the one that did not start
 * @param reason for people, in English
 * @param at when it was gone again, UTC
 */
public record ModuleInstallRolledBack(String module, String version, String reason, Instant at)
    implements Event {

  @Override
  public UUID aggregate() {
    return UUID.nameUUIDFromBytes(module.getBytes(StandardCharsets.UTF_8));
  }
}
