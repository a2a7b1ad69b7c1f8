package org.tourwright.core.customer;

/** Whether the customer is a person or a company (R146). */
public enum CustomerKind {
  PERSON,
  COMPANY
}
