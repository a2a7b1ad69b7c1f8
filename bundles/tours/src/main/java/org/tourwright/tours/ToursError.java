package org.tourwright.tours;

import org.tourwright.core.error.ErrorCode;

/** Why the tours department refuses something. */
public enum ToursError implements ErrorCode {
  BAD_CODE("tours.bad-code"),
  NIGHTS_DO_NOT_FIT("tours.nights-do-not-fit"),
  LANGUAGE_FIXED("tours.language-fixed"),
  DAYS_FOLLOW_ITINERARY("tours.days-follow-itinerary"),
  ITINERARY_MISSING("tours.itinerary-missing"),
  TEMPLATE_NOT_SOLD("tours.template-not-sold"),
  STATE_NOT_REACHABLE("tours.state-not-reachable"),
  PROGRAMME_ARCHIVED("tours.programme-archived"),
  RATE_MISSING("tours.rate-missing"),
  RATE_TWICE("tours.rate-twice"),
  BAD_ROUNDING_STEP("tours.bad-rounding-step"),
  SIZE_TWICE("tours.size-twice"),
  MARGIN_TOO_LOW("tours.margin-too-low"),
  COSTING_FIXED("tours.costing-fixed"),
  COSTING_EMPTY("tours.costing-empty"),
  NO_COSTING("tours.no-costing"),
  PRICE_MISSING("tours.price-missing"),
  MINIMUM_ABOVE_SEATS("tours.minimum-above-seats"),
  SEATS_BELOW_TAKEN("tours.seats-below-taken"),
  NOT_ENOUGH_SEATS("tours.not-enough-seats"),
  DEPARTURE_CANCELLED("tours.departure-cancelled"),
  DEPARTURE_HAS_BOOKINGS("tours.departure-has-bookings"),
  DEPARTURE_GONE("tours.departure-gone"),
  SERIES_EMPTY("tours.series-empty"),
  SERIES_TOO_LONG("tours.series-too-long"),
  NO_PDF("tours.no-pdf");

  private final String code;

  ToursError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
