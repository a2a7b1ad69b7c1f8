package org.tourwright.crm.booking;

/** What a salesperson should ask about before the journey. */
public enum PassengerWarning {
  /** The document runs out within six months after the return. */
  DOCUMENT_EXPIRES_SOON,
  /** The Vietnamese identity number does not fit its own form, the birthday or the gender. */
  CCCD_WRONG,
  /** The Chinese resident identity number fails its check digit, or the birthday or gender. */
  RESIDENT_ID_WRONG,
  /** Somebody else of the booking has the same document. */
  DOCUMENT_TWICE
}
