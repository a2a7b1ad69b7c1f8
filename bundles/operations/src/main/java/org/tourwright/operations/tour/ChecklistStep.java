package org.tourwright.operations.tour;

/** What is usually to be done before a departure (N15), in the order in which it falls due. */
public enum ChecklistStep {
  BOOK_HOTELS(30),
  BOOK_TRANSPORT(21),
  BOOK_GUIDE(21),
  BOOK_MEALS_AND_SIGHTS(14),
  COLLECT_DOCUMENTS(14),
  ROOMING_LIST(7),
  GROUP_MEETING(5),
  SEND_VOUCHERS(5),
  GUIDE_ADVANCE(2),
  GUIDE_BRIEFING(1);

  private final int daysBefore;

  ChecklistStep(int daysBefore) {
    this.daysBefore = daysBefore;
  }

  /** How many days before the first day it is to be done. */
  public int daysBefore() {
    return daysBefore;
  }
}
