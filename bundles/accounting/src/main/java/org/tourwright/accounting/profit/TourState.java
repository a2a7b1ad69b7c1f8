package org.tourwright.accounting.profit;

/** How final the figures of a tour are. */
public enum TourState {
  /** Only its reservations are known; who travels is not told yet. */
  RUNNING,
  /** The guests are back; costs may still change. */
  COMPLETED,
  /** Closed by operations: the figures are final. */
  SETTLED,
  /** It does not run; what is kept of its bookings counts all the same. */
  CANCELLED
}
