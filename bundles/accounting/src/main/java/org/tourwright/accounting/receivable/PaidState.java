package org.tourwright.accounting.receivable;

/** How far a booking is paid. */
enum PaidState {
  NONE,
  DEPOSIT,
  FULL
}
