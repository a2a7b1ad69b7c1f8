package org.tourwright.crm.activity;

/** What an activity is for (R61). */
public enum ActivityPurpose {
  FOLLOW_UP,
  COURTESY,
  PRODUCT,
  SURVEY,
  BIRTHDAY,
  OTHER
}
