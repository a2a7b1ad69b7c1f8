package org.tourwright.care.cases;

/** Where a case stands. */
public enum CaseState {
  OPEN,
  IN_PROGRESS,
  /** The customer has a solution. */
  SOLVED,
  /** Nothing more is to be done. */
  CLOSED;

  public boolean mayBecome(CaseState next) {
    return switch (this) {
      case OPEN -> next == IN_PROGRESS || next == SOLVED;
      case IN_PROGRESS -> next == OPEN || next == SOLVED;
      case SOLVED -> next == IN_PROGRESS || next == CLOSED;
      // The customer came back: it goes on where it was, with its history.
      case CLOSED -> next == IN_PROGRESS;
    };
  }

  /** Whether somebody still has to do something. */
  public boolean waiting() {
    return this == OPEN || this == IN_PROGRESS;
  }
}
