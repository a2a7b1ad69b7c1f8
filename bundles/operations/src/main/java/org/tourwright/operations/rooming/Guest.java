package org.tourwright.operations.rooming;

import java.time.LocalDate;
import java.util.Objects;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.Passenger;
import org.tourwright.core.booking.Passenger.Gender;

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

  /** Whether it is the same person, whatever else was learned about them. */
  public boolean same(Guest other) {
    if (booking == null || other.booking == null) {
      return Objects.equals(booking, other.booking) && Objects.equals(name, other.name);
    }
    return booking.equals(other.booking) && Objects.equals(position, other.position);
  }

  /** Whether younger than 12 on the day. */
  boolean childOn(LocalDate day) {
    return birthday != null && birthday.plusYears(12).isAfter(day);
  }
}
