package org.tourwright.crm.lead;

/** Why a lead belongs to its owner (N7). */
public enum AssignedHow {
  /** The owner took it, or wrote it down. */
  TAKEN,
  /** Somebody gave it to the owner. */
  ASSIGNED,
  /** Dealt: the owner had the fewest open leads. */
  DEALT,
  /** The customer is the owner's already. */
  CUSTOMER_OWNER,
  /** Given back: it has no owner. */
  RELEASED
}
