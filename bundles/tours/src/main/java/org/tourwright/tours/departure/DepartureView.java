package org.tourwright.tours.departure;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.persistence.Amount;

/**
 * A departure as the API shows it; see {@link DepartureDetails} for the fields.
 *
 * @param seatsFree what can still be sold
 * @param underBooked whether it starts soon and has not reached its minimum
 */
public record DepartureView(
    DepartureId id,
    long version,
    ProgrammeId programme,
    String code,
    String title,
    LocalDate start,
    LocalDate end,
    int seats,
    int seatsHeld,
    int seatsTaken,
    int seatsFree,
    int minimumToRun,
    Departure.State state,
    Money price,
    LocalDate releaseOn,
    String cancelReason,
    String notes,
    boolean underBooked)
    implements Versioned {

  /** Who has seats; all but those is null where sales is not there or the caller may not see it. */
  public record Claim(BookingId booking, String number, String customerName, int seats) {}

  /** What a series made. */
  public record Series(List<DepartureView> items, List<LocalDate> skipped) {}

  static DepartureView of(DepartureRecord row, UnderBooked alert) {
    return new DepartureView(
        new DepartureId(row.id),
        row.version,
        new ProgrammeId(row.programme),
        row.code,
        row.title,
        row.startsOn,
        row.endsOn,
        row.seats,
        row.seatsHeld,
        row.seatsTaken,
        row.seats().free(),
        row.minimumToRun,
        row.state,
        Amount.toMoney(row.price),
        row.releaseOn,
        row.cancelReason,
        row.notes,
        alert.concerns(row.startsOn, row.state, row.seatsTaken, row.minimumToRun));
  }
}
