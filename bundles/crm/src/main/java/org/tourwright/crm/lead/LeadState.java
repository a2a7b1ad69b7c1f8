package org.tourwright.crm.lead;

/** How far somebody who showed interest has come. */
public enum LeadState {
  /** Showed interest; nobody has talked to them yet. */
  TARGET,
  /** Verified: a real person who may travel. */
  LEAD,
  /** Became an opportunity. */
  QUALIFIED,
  /** Not now; kept for later campaigns. */
  NOT_QUALIFIED;

  /** Whether somebody still has to work on it. */
  public boolean open() {
    return this == TARGET || this == LEAD;
  }
}
