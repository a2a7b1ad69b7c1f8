package org.tourwright.web.module;

/**
 * A module for one request.
 *
 * @param slot for THERE only; must be left
 */
public record Entered(Presence presence, Slot slot) {

  static final Entered AWAY = new Entered(Presence.AWAY, null);
  static final Entered ABSENT = new Entered(Presence.ABSENT, null);

  /** How a module was found. */
  public enum Presence {
    /** Entered. */
    THERE,
    /** Installed, but not working now. */
    AWAY,
    /** Not installed, or stopped for good. */
    ABSENT
  }

  static Entered into(Slot slot) {
    return new Entered(Presence.THERE, slot);
  }
}
