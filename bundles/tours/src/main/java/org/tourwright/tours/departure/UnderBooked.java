package org.tourwright.tours.departure;

import java.time.LocalDate;
import org.tourwright.core.tour.Departure;

/**
 * Which departures need a decision: they start soon and too few have booked (N3).
 *
 * @param days how many days ahead "soon" is, the last one included
 */
public record UnderBooked(LocalDate today, int days) {

  public boolean concerns(LocalDate start, Departure.State state, int taken, int minimumToRun) {
    return state == Departure.State.OPEN
        && taken < minimumToRun
        && !start.isBefore(today)
        && !start.isAfter(lastDay());
  }

  LocalDate lastDay() {
    return today.plusDays(days);
  }
}
