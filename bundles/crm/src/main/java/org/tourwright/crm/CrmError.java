package org.tourwright.crm;

import org.tourwright.core.error.ErrorCode;

/** Why sales refuses. */
public enum CrmError implements ErrorCode {
  CUSTOMER_UNKNOWN("crm.customer-unknown"),
  DUPLICATE_CUSTOMER("crm.duplicate-customer"),
  CONTACT_NEEDED("crm.contact-needed"),
  NOBODY_TO_DEAL_TO("crm.nobody-to-deal-to"),
  LEAD_CLOSED("crm.lead-closed"),
  LEAD_NOT_TARGET("crm.lead-not-target"),
  LEAD_NOT_CLOSED("crm.lead-not-closed"),
  OPPORTUNITY_CLOSED("crm.opportunity-closed"),
  OPPORTUNITY_NOT_CLOSED("crm.opportunity-not-closed"),
  OPPORTUNITY_SOLD("crm.opportunity-sold"),
  STAGE_NEEDS_ACTION("crm.stage-needs-action"),
  USER_UNKNOWN("crm.user-unknown"),
  PROGRAMME_UNKNOWN("crm.programme-unknown"),
  DEPARTURE_UNKNOWN("crm.departure-unknown"),
  DEPARTURE_OF_OTHER_PROGRAMME("crm.departure-of-other-programme"),
  TOURS_AWAY("crm.tours-away"),
  PDF_AWAY("crm.pdf-away"),
  MAIL_AWAY("crm.mail-away"),
  NO_MAIL_ADDRESS("crm.no-mail-address"),
  QUOTATION_NOT_DRAFT("crm.quotation-not-draft"),
  QUOTATION_NOT_OPEN("crm.quotation-not-open"),
  QUOTATION_EXPIRED("crm.quotation-expired"),
  QUOTATION_NOT_ACCEPTED("crm.quotation-not-accepted"),
  QUOTATION_EMPTY("crm.quotation-empty"),
  OTHER_QUOTATION_ACCEPTED("crm.other-quotation-accepted"),
  MIXED_CURRENCIES("crm.mixed-currencies"),
  CONTRACT_EXISTS("crm.contract-exists"),
  CONTRACT_NOT_DRAFT("crm.contract-not-draft"),
  CONTRACT_NOT_SIGNED("crm.contract-not-signed"),
  CONTRACT_CANCELLED("crm.contract-cancelled"),
  INSTALMENTS_NOT_TOTAL("crm.instalments-not-total"),
  BOOKING_CANCELLED("crm.booking-cancelled"),
  TOO_MANY_PASSENGERS("crm.too-many-passengers"),
  PAX_BELOW_PASSENGERS("crm.pax-below-passengers"),
  PASSENGER_LINE("crm.passenger-line"),
  NOTHING_PASTED("crm.nothing-pasted");

  private final String code;

  CrmError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
