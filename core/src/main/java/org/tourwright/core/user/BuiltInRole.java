package org.tourwright.core.user;

import java.util.Locale;

/** The roles that come ready (R2). An agency may change what they grant, and add its own. */
public enum BuiltInRole {
  SYSTEM_ADMIN,
  MANAGER,
  TOUR_DESIGNER,
  SALESPERSON,
  OPERATOR,
  ACCOUNTANT,
  CUSTOMER_CARE,
  MARKETER;

  /** The stable key of the role in storage and in the API, such as {@code tour-designer}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
