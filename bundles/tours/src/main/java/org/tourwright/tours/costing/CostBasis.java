package org.tourwright.tours.costing;

/** What a cost grows with. */
public enum CostBasis {
  /** Every guest costs it: a meal, an entrance ticket. */
  PER_PERSON,
  /** The group costs it once, whatever its size: the bus, the guide. */
  PER_GROUP,
  /** A room costs it; two guests share one. */
  PER_ROOM
}
