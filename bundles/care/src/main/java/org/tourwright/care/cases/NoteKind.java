package org.tourwright.care.cases;

/** What a line of a case's log is. */
public enum NoteKind {
  NOTE,
  CALL,
  MAIL,
  /** The state changed; the content is the new state. */
  STATE,
  /** Somebody else looks after it; the content is their name. */
  ASSIGNED;

  /** Whether people write it; the others come by themselves. */
  boolean written() {
    return this == NOTE || this == CALL || this == MAIL;
  }

  /** Whether the customer was answered by it. */
  boolean answers() {
    return this == CALL || this == MAIL;
  }
}
