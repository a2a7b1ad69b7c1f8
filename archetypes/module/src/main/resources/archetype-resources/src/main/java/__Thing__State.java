package ${package};

/** Where a ${thing} stands. */
public enum ${Thing}State {
  OPEN,
  DONE,
  /** Out of the way, and not changed any more. */
  ARCHIVED;

  boolean mayBecome(${Thing}State next) {
    return switch (this) {
      case OPEN -> next == DONE;
      case DONE -> next == OPEN || next == ARCHIVED;
      case ARCHIVED -> next == DONE;
    };
  }
}
