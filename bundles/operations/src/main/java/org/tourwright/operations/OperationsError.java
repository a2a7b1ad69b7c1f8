package org.tourwright.operations;

import org.tourwright.core.error.ErrorCode;

/** Why operations refuses something. */
public enum OperationsError implements ErrorCode {
  TOUR_NOT_FOUND("operations.tour-not-found"),
  TOUR_STATE("operations.tour-state"),
  TOUR_CLOSED("operations.tour-closed"),
  TOUR_TAKEN("operations.tour-taken"),
  TOUR_NOT_OVER("operations.tour-not-over"),
  TOUR_HAS_CONFIRMED("operations.tour-has-confirmed"),
  TOUR_HAS_BOOKINGS("operations.tour-has-bookings"),
  STILL_REQUESTED("operations.still-requested"),
  SUPPLIER_NOT_FOUND("operations.supplier-not-found"),
  SUPPLIER_ARCHIVED("operations.supplier-archived"),
  SUPPLIER_OTHER_SERVICE("operations.supplier-other-service"),
  SUPPLIER_NO_EMAIL("operations.supplier-no-email"),
  RESERVATION_NOT_FOUND("operations.reservation-not-found"),
  RESERVATION_STATE("operations.reservation-state"),
  SUPPLIER_FIXED("operations.supplier-fixed"),
  DOUBLE_BOOKED("operations.double-booked"),
  HOTEL_NEEDS_NIGHT("operations.hotel-needs-night"),
  ONLY_EVENING_OUT("operations.only-evening-out"),
  GUEST_TWICE("operations.guest-twice"),
  ROOM_TOO_FULL("operations.room-too-full"),
  NO_MAIL("operations.no-mail"),
  NO_PDF("operations.no-pdf"),
  NO_SPREADSHEETS("operations.no-spreadsheets");

  private final String code;

  OperationsError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
