package org.tourwright.operations.cost;

/** Whose money was spent. */
public enum PaidBy {
  /** The guide, out of the advance. */
  GUIDE,
  /** The agency itself. */
  AGENCY
}
