package org.tourwright.operations.rooming;

import java.time.LocalDate;
import java.util.Objects;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.Passenger;
import org.tourwright.core.booking.Passenger.Gender;
import org.tourwright.persistence.SearchText;

/**
 * Somebody in a room.
 *
 * @param booking null for somebody who is on no booking, such as the guide
 * @param position of the passenger in the booking; null as above
 * @param birthday null when unknown; counts as grown up then
 * @param roommate what was said about sharing; null for nothing
 */
public record Guest(
    BookingId booking,
    Integer position,
    String name,
    Gender gender,
    LocalDate birthday,
    String roommate) {

  public static Guest of(BookingId booking, Passenger passenger) {
    return new Guest(
        booking,
        passenger.position(),
        passenger.name(),
        passenger.gender(),
        passenger.birthday(),
        passenger.roommate());
  }

  /** Whether it is the same entry of the same booking. */
  boolean same(Guest other) {
    return Objects.equals(booking, other.booking)
        && Objects.equals(position, other.position)
        && named(other);
  }

  /** Whether the names are the same, however they are written. */
  boolean named(Guest other) {
    return SearchText.fold(name).equals(SearchText.fold(other.name));
  }

  /** Whether younger than 12 on the day. */
  boolean childOn(LocalDate day) {
    return birthday != null && birthday.plusYears(12).isAfter(day);
  }
}
