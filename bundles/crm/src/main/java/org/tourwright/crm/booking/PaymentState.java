package org.tourwright.crm.booking;

/** How far a booking is paid, as accounting tells. */
public enum PaymentState {
  NONE,
  DEPOSIT_PAID,
  FULLY_PAID
}
