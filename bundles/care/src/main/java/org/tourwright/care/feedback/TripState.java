package org.tourwright.care.feedback;

/** Where a tour of a booking stands for us. */
public enum TripState {
  /** We heard that it ended, but not yet whose it was. */
  INCOMPLETE,
  /** Its customer will be asked on a day. */
  DUE,
  /** The request is made. */
  ASKED,
  /** It ended too long ago to ask. */
  PASSED,
  /** It will not travel. */
  CANCELLED
}
