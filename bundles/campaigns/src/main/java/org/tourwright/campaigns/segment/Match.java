package org.tourwright.campaigns.segment;

/** How the conditions of a segment go together. */
public enum Match {
  /** A customer meets every condition. */
  ALL,
  /** A customer meets at least one. */
  ANY
}
