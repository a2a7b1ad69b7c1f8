package org.tourwright.accounting;

import org.tourwright.core.error.ErrorCode;

/** What accounting refuses. */
public enum AccountingError implements ErrorCode {
  ITEM_NOT_FOUND("accounting.item-not-found"),
  VOUCHER_NOT_FOUND("accounting.voucher-not-found"),
  CUSTOMER_NOT_FOUND("accounting.customer-not-found"),
  SUPPLIER_NOT_FOUND("accounting.supplier-not-found"),
  SUPPLIER_KNOWN("accounting.supplier-known"),
  BOOKING_NOT_FOUND("accounting.booking-not-found"),
  TOUR_NOT_FOUND("accounting.tour-not-found"),
  FUTURE_DATE("accounting.future-date"),
  RATE_REQUIRED("accounting.rate-required"),
  RATE_NOT_NEEDED("accounting.rate-not-needed"),
  MIXED_CURRENCIES("accounting.mixed-currencies"),
  FOREIGN_ITEM("accounting.foreign-item"),
  TWICE("accounting.twice"),
  OVER_ALLOCATED("accounting.over-allocated"),
  MORE_THAN_PAID("accounting.more-than-paid"),
  NOTHING_OPEN("accounting.nothing-open"),
  NOTHING_LEFT("accounting.nothing-left"),
  ALREADY_REVERSED("accounting.already-reversed"),
  REFUNDED_ALREADY("accounting.refunded-already"),
  REFUND_IS_NOT_CREDIT("accounting.refund-is-not-credit"),
  CREDIT_TOO_SMALL("accounting.credit-too-small"),
  ALREADY_CANCELLED("accounting.already-cancelled"),
  NOT_BY_HAND("accounting.not-by-hand"),
  NO_PRINTING("accounting.no-printing"),
  NO_SPREADSHEETS("accounting.no-spreadsheets");

  private final String code;

  AccountingError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
