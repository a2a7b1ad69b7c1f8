package org.tourwright.crm.lead;

/** Why a lead comes to nothing for now (R144). */
public enum NotQualifiedReason {
  NOT_REACHED,
  NO_INTEREST,
  NO_BUDGET,
  NO_TIME,
  BOUGHT_ELSEWHERE,
  WRONG_CONTACT,
  OTHER
}
