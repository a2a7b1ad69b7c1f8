package org.tourwright.accounting.profit;

/** What a settled tour cost. */
public enum CostKind {
  /** Services of suppliers. */
  SERVICE,
  /** Spent during the tour by the guide. */
  RUNNING
}
