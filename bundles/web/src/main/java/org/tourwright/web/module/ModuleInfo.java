package org.tourwright.web.module;

import java.time.Instant;
import java.util.List;

/**
 * A module as the pages and the admin see it.
 *
 * @param since when it got into its state; null when absent
 * @param entry where its pages begin; null for none
 * @param reason why it does not work; null when it does
 * @param removable whether it may be installed and uninstalled
 */
public record ModuleInfo(
    String id,
    String version,
    String title,
    State state,
    Instant since,
    String entry,
    String reason,
    List<String> permissions,
    boolean removable) {

  /** How a module is. */
  public enum State {
    ACTIVE,
    STARTING,
    FAILED,
    ABSENT
  }
}
