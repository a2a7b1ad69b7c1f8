package org.tourwright.crm.booking;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.tourwright.core.booking.Passenger;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;

/** A passenger as entered; only the name is needed at once. */
public record PassengerInput(
    String name,
    Passenger.Gender gender,
    LocalDate birthday,
    String documentNumber,
    LocalDate documentExpires,
    String nationality,
    String phone,
    String roommate,
    String needs) {

  /** Nobody is older than so many years; a year with two digits is one of antiquity. */
  private static final int OLDEST = 130;

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /**
   * @param at the path before the fields, such as {@code passengers[2].}; empty for one passenger
   */
  Checks check(Checks checks, String at, LocalDate today) {
    return checks
        .required(at + "name", name, 200)
        .longest(at + "documentNumber", documentNumber, 40)
        .phone(at + "phone", phone)
        .longest(at + "roommate", roommate, 100)
        .longest(at + "needs", needs, 1000)
        .that(
            birthday == null || !birthday.isAfter(today),
            at + "birthday",
            CoreError.TOO_LARGE,
            Map.of("max", today))
        .that(
            birthday == null || birthday.isAfter(today.minusYears(OLDEST)),
            at + "birthday",
            CoreError.NOT_A_DATE)
        .that(
            documentExpires == null || documentExpires.isAfter(today.minusYears(OLDEST)),
            at + "documentExpires",
            CoreError.NOT_A_DATE)
        .that(
            nationality == null || COUNTRY.matcher(nationality).matches(),
            at + "nationality",
            CoreError.INVALID,
            Map.of("count", 1));
  }
}
