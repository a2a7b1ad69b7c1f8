package org.tourwright.operations.tour;

import java.util.EnumSet;
import java.util.Set;

/** Where a tour to run stands. */
public enum TourState {
  /** Sold; services are being reserved. */
  PLANNED,
  /** Everything is ready for the guests. */
  PREPARED,
  /** The guests are on the way. */
  RUNNING,
  /** The guests are back; the guide's bills are coming in. */
  COMPLETED,
  /** Its costs are final; nothing can be changed (thanh lý). */
  SETTLED,
  /** It does not run. */
  CANCELLED;

  private static final Set<TourState> CHANGEABLE =
      EnumSet.of(PLANNED, PREPARED, RUNNING, COMPLETED);

  /** Whether services and costs may still be changed. */
  public boolean changeable() {
    return CHANGEABLE.contains(this);
  }

  /** Whether the guests have not come back yet, and will. */
  public boolean ahead() {
    return this == PLANNED || this == PREPARED || this == RUNNING;
  }

  /** Whether one step leads from here to there. */
  public boolean canBecome(TourState next) {
    return switch (next) {
      case PLANNED -> this == PREPARED || this == CANCELLED;
      case PREPARED -> this == PLANNED;
      case RUNNING -> this == PLANNED || this == PREPARED;
      case COMPLETED -> ahead();
      case SETTLED -> this == COMPLETED;
      case CANCELLED -> this == PLANNED || this == PREPARED;
    };
  }
}
