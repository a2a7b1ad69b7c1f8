package org.tourwright.core.customer;

/**
 * How far the customer has come (R140–R159). It only moves forward by itself; people may set it
 * back.
 */
public enum CustomerStage {
  /** Showed interest in a campaign, or was imported from a list; nobody has verified it. */
  TARGET,
  /** Verified: a real person who may travel. */
  LEAD,
  /** Qualified: has a need, an opportunity is worked on. */
  POTENTIAL,
  /** Has bought. */
  CUSTOMER
}
