package org.tourwright.care;

import org.tourwright.core.error.ErrorCode;

/** Why the care department refuses something. */
public enum CareError implements ErrorCode {
  ALREADY_ASKED("care.already-asked"),
  ALREADY_ANSWERED("care.already-answered"),
  NO_EMAIL("care.no-email"),
  NO_PUBLIC_ADDRESS("care.no-public-address"),
  NO_OUTBOX("care.no-outbox"),
  BOOKING_UNKNOWN("care.booking-unknown"),
  STATE_NOT_REACHABLE("care.state-not-reachable"),
  SOLUTION_MISSING("care.solution-missing"),
  CASE_CLOSED("care.case-closed"),
  NOT_ASSIGNABLE("care.not-assignable");

  private final String code;

  CareError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
