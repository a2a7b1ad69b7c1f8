package org.tourwright.accounting.ledger;

/** Whether a voucher counts. */
public enum VoucherState {
  POSTED,
  /** Taken back with a reason; it stays in the books together with its reversal. */
  REVERSED
}
