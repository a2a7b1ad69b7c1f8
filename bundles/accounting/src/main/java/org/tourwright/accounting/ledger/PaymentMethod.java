package org.tourwright.accounting.ledger;

/** How money was handed over. */
public enum PaymentMethod {
  CASH,
  BANK,
  CARD,
  OTHER
}
