package org.tourwright.web.module;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A module's installation, update or removal: one that runs, or the last one.
 *
 * @param id the module's id
 * @param from the version before; null when it was not installed
 * @param to the version that was asked for; null when it is taken away
 * @param startedAt when it was asked for, UTC
 * @param finishedAt UTC; null while it runs
 * @param reason why it did not work; null when it runs or worked
 */
public record ModuleChange(
    String id,
    Kind kind,
    String from,
    String to,
    State state,
    Instant startedAt,
    Instant finishedAt,
    String reason) {

  /** What is done. */
  public enum Kind {
    INSTALL,
    UPDATE,
    UNINSTALL
  }

  /** How far it is. */
  public enum State {
    RUNNING,
    DONE,
    /** It did not work, and what was before is not there either. */
    FAILED,
    /** The new version did not start; the old one works again, or none is installed, as before. */
    ROLLED_BACK
  }

  static ModuleChange begun(String id, Kind kind, String from, String to) {
    return new ModuleChange(id, kind, from, to, State.RUNNING, Instant.now(), null, null);
  }

  /** Whether what happened then (UTC, in whole milliseconds) may be its doing. */
  boolean made(Instant then) {
    return state == State.RUNNING
        || !(then.isBefore(startedAt.truncatedTo(ChronoUnit.MILLIS)) || then.isAfter(finishedAt));
  }

  /** The same change, at its end. */
  ModuleChange ended(State how, String why) {
    return new ModuleChange(id, kind, from, to, how, startedAt, Instant.now(), why);
  }
}
