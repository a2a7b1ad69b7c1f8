package org.tourwright.operations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;

/** Dates of a query string. */
public final class Days {

  private Days() {}

  /**
   * @return null for null or blank
   * @throws Invalid when it is no ISO date
   */
  public static LocalDate parse(String parameter, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new Invalid(parameter, CoreError.NOT_A_DATE);
    }
  }
}
