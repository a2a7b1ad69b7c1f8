package org.tourwright.care.cases;

/** How soon a case must be looked after, from urgent to low. */
public enum CasePriority {
  URGENT(0),
  HIGH(1),
  NORMAL(2),
  LOW(3);

  private final int rank;

  CasePriority(int rank) {
    this.rank = rank;
  }

  /** Lists are sorted by this: what is more urgent has the lower number. */
  int rank() {
    return rank;
  }
}
