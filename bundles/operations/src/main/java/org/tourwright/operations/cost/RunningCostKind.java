package org.tourwright.operations.cost;

/** What was spent money on during a tour (R170). */
public enum RunningCostKind {
  MEAL,
  TICKET,
  TRANSPORT,
  LODGING,
  TIP,
  MEDICAL,
  OTHER
}
