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
 * @param versions what it could be updated to: the other versions that this node knows, from the
 *     lowest to the highest
 * @param change the running or last change since the platform started; null for none
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
    boolean removable,
    List<String> versions,
    ModuleChange change) {

  /** How a module is. */
  public enum State {
    ACTIVE,
    STARTING,
    FAILED,
    ABSENT
  }
}
