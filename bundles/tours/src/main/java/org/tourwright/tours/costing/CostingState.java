package org.tourwright.tours.costing;

/** Where a costing stands. */
public enum CostingState {
  /** Being worked on. */
  DRAFT,
  /** The one that prices come from; there is at most one for a programme. It is not edited. */
  ACTIVE,
  /** Was active before; kept to show what earlier prices came from. */
  RETIRED
}
