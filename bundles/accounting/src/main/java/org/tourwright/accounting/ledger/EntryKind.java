package org.tourwright.accounting.ledger;

/** Why an account moved. */
public enum EntryKind {
  /** Something is owed from now on. */
  CHARGE,
  /** It is more, or less, than was charged at first. */
  ADJUSTMENT,
  /** It is not owed any more. */
  CANCELLATION,
  /** Money paid what is owed. */
  PAYMENT,
  /** A payment that was taken back. */
  PAYMENT_REVERSAL,
  /** Credit that was given back in money. */
  REFUND,
  REFUND_REVERSAL
}
