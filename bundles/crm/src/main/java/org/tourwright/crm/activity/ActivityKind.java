package org.tourwright.crm.activity;

/** What is done with a customer. */
public enum ActivityKind {
  CALL,
  EMAIL,
  MEETING,
  NOTE,
  TASK
}
