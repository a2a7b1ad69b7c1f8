package org.tourwright.core.page;

/** A representation that can be edited; its version guards against lost updates. */
public interface Versioned {

  /** Counts up with every change, from 0. Sent as the ETag, expected back in If-Match. */
  long version();
}
