package org.tourwright.operations.cost;

/** Which way the money of an advance goes (R169). */
public enum AdvanceDirection {
  /** To the guide, before or during the tour. */
  GIVEN,
  /** Back to the agency, what was not spent. */
  RETURNED
}
