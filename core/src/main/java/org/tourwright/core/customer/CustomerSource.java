package org.tourwright.core.customer;

/** How the customer found the agency (R56). */
public enum CustomerSource {
  WALK_IN,
  PHONE,
  WEB,
  REFERRAL,
  CAMPAIGN,
  PARTNER,
  OTHER
}
