package org.tourwright.tours.departure;

import java.time.LocalDate;
import org.joda.money.Money;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.tours.ToursError;

/**
 * What a tour designer enters about a departure.
 *
 * @param programme stays when a departure is edited
 * @param code null to have one made from the programme and the date
 * @param title null for the programme's
 * @param seatsHeld kept back by hand until the release date; null for none
 * @param minimumToRun 1 or more
 * @param price per adult; null to compute it from the active costing for a group of the minimum
 * @param releaseOn when seats held are given free; null for never
 */
public record DepartureDetails(
    ProgrammeId programme,
    String code,
    String title,
    LocalDate start,
    Integer seats,
    Integer seatsHeld,
    Integer minimumToRun,
    Money price,
    LocalDate releaseOn,
    String notes) {

  static final int MOST_SEATS = 2000;

  public DepartureDetails {
    code = code == null || code.isBlank() ? null : code.strip();
    title = title == null || title.isBlank() ? null : title.strip();
    seatsHeld = seatsHeld == null ? 0 : seatsHeld;
  }

  void check() {
    Checks checks =
        new Checks()
            .required("programme", programme)
            .longest("code", code, 40)
            .longest("title", title, 200)
            .longest("notes", notes, 2000)
            .required("start", start)
            .positive("price", price)
            .that(releasesInTime(), "releaseOn", CoreError.DATES_REVERSED);
    checkSeats(checks, seats, seatsHeld, minimumToRun);
    checks.orThrow();
  }

  private boolean releasesInTime() {
    return releaseOn == null || start == null || !releaseOn.isAfter(start);
  }

  static void checkSeats(Checks checks, Integer seats, Integer held, Integer minimum) {
    checks
        .required("seats", seats)
        .range("seats", seats, 1, MOST_SEATS)
        .required("minimumToRun", minimum)
        .range("minimumToRun", minimum, 1, MOST_SEATS)
        .range("seatsHeld", held, 0, seats == null ? MOST_SEATS : seats)
        .that(
            seats == null || minimum == null || minimum <= seats,
            "minimumToRun",
            ToursError.MINIMUM_ABOVE_SEATS);
  }
}
