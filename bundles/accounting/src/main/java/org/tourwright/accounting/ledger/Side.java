package org.tourwright.accounting.ledger;

/** Whose account it is. */
public enum Side {
  /** They owe the agency. */
  CUSTOMER,
  /** The agency owes them. */
  SUPPLIER
}
