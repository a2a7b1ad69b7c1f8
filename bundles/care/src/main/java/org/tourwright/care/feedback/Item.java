package org.tourwright.care.feedback;

import java.util.Locale;

/** What is scored from 1 to 5 (R110, R179). */
public enum Item {
  HOTEL,
  GUIDE,
  FOOD,
  TRANSPORT,
  OVERALL;

  /** Its name in the form and in JSON. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
