package org.tourwright.operations.reservation;

/** Where a service reservation stands. */
public enum ReservationState {
  /** Asked for; the supplier has not answered. */
  REQUESTED,
  /** The supplier will serve; its cost is owed. */
  CONFIRMED,
  /** Not wanted any more. */
  CANCELLED
}
