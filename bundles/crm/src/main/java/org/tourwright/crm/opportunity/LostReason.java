package org.tourwright.crm.opportunity;

/** Why a sale was lost (R155). */
public enum LostReason {
  PRICE,
  COMPETITOR,
  DATES,
  NO_SEATS,
  ITINERARY,
  SERVICE,
  POSTPONED,
  NO_ANSWER,
  OTHER
}
