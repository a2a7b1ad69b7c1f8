package org.tourwright.care.cases;

/** How soon a case must be looked after, from urgent to low. */
public enum CasePriority {
  URGENT,
  HIGH,
  NORMAL,
  LOW
}
