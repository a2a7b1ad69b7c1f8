package org.tourwright.tours.departure;

import java.util.Map;
import org.tourwright.core.error.Conflict;
import org.tourwright.tours.ToursError;

/**
 * The seats of a departure: no seat is sold twice (N10).
 *
 * @param all how many there are
 * @param held kept back by hand, for a partner or an option
 * @param taken by bookings
 */
public record Seats(int all, int held, int taken) {

  public int free() {
    return all - held - taken;
  }

  /**
   * The seats after a booking that had some has others.
   *
   * @param before what the booking had; 0 for a new one
   * @param wanted what it shall have
   * @throws Conflict when there are not enough; giving some back always works
   */
  public Seats change(int before, int wanted) {
    if (wanted < 0 || before < 0 || before > taken) {
      throw new IllegalArgumentException(before + " to " + wanted + " of " + this);
    }
    int more = wanted - before;
    if (more > 0 && more > free()) {
      throw new Conflict(
          ToursError.NOT_ENOUGH_SEATS, Map.of("free", Math.max(0, free()), "wanted", more));
    }
    return new Seats(all, held, taken + more);
  }

  /** Whether the tour runs for sure. */
  boolean reaches(int minimumToRun) {
    return taken >= minimumToRun;
  }
}
