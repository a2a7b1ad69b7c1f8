package org.tourwright.core.tour;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A programme on a date, with seats.
 *
 * @param code unique, such as {@code HN-HL-3N2D-261224}
 * @param start the local date of the first day
 * @param end the local date of the last day
 * @param price per adult
 */
public record Departure(
    DepartureId id,
    ProgrammeId programme,
    String code,
    String title,
    LocalDate start,
    LocalDate end,
    int seats,
    int seatsTaken,
    int minimumToRun,
    State state,
    Money price) {

  public int seatsFree() {
    return seats - seatsTaken;
  }

  /** Where a departure stands. */
  public enum State {
    /** On sale; it may still be cancelled for want of guests. */
    OPEN,
    /** It will run. */
    GUARANTEED,
    /** It will not run. */
    CANCELLED
  }
}
