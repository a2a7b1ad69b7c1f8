package org.tourwright.crm.quotation;

/** Where a quotation stands. */
public enum QuotationState {
  DRAFT,
  SENT,
  ACCEPTED,
  DECLINED,
  /** Nobody answered before it ran out. */
  EXPIRED
}
