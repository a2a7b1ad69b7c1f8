package org.tourwright.crm;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;

/** Reads dates of query parameters. */
public final class Dates {

  private Dates() {}

  /**
   * @return null for null or blank
   * @throws Invalid when it is no ISO date
   */
  public static LocalDate parse(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new Invalid(field, CoreError.NOT_A_DATE);
    }
  }
}
