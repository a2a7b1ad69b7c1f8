package org.tourwright.care.feedback;

/** Where a request for feedback stands. */
public enum FeedbackState {
  /** Made, and not sent by mail: the customer has no address, or mail waits. */
  NOT_SENT,
  SENT,
  /** The address was refused. */
  FAILED,
  ANSWERED
}
