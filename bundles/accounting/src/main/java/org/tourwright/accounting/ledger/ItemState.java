package org.tourwright.accounting.ledger;

import java.util.List;

/** Where a receivable or payable stands; follows from what was paid. */
public enum ItemState {
  OPEN,
  PARTLY_PAID,
  PAID,
  CANCELLED;

  /** States in which something is still to be paid. */
  public static final List<ItemState> UNPAID = List.of(OPEN, PARTLY_PAID);
}
