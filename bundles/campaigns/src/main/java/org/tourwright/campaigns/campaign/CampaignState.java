package org.tourwright.campaigns.campaign;

/** Where a campaign stands. */
public enum CampaignState {
  /** Being written. */
  DRAFT,
  /** Being sent, or waiting for the first day of its period. */
  RUNNING,
  /** Everybody was written to. */
  SENT,
  /** Halted by hand, or because its period ended; may go on. */
  STOPPED;

  public boolean mayBecome(CampaignState next) {
    return switch (this) {
      case DRAFT, STOPPED -> next == RUNNING;
      case RUNNING -> next == SENT || next == STOPPED;
      case SENT -> false;
    };
  }
}
