package org.tourwright.accounting.ledger;

/** Where a receivable or payable comes from. */
public enum Origin {
  /** An instalment of a booking; changes with the booking only. */
  BOOKING,
  /** A confirmed reservation; changes with the reservation only. */
  RESERVATION,
  /** Entered by a person. */
  HAND
}
