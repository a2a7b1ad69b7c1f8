package org.tourwright.crm.lead;

/** Where a lead came from. */
public enum LeadOrigin {
  CAMPAIGN,
  ENQUIRY
}
