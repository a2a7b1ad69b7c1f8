package org.tourwright.care.cases;

/** What a case is about (R178). */
public enum CaseKind {
  COMPLAINT,
  /** Something happened on the way: illness, loss, accident. */
  INCIDENT,
  QUESTION,
  /** A service was not as sold. */
  FAULT
}
