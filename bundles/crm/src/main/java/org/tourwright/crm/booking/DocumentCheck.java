package org.tourwright.crm.booking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tourwright.core.booking.Passenger;
import org.tourwright.core.booking.Passenger.Gender;

/** Looks at passengers' documents (N9). What it finds is a warning, never a refusal. */
final class DocumentCheck {

  private static final int MONTHS_VALID = 6;
  private static final Pattern CCCD = Pattern.compile("\\d{12}");
  private static final Pattern RESIDENT_ID = Pattern.compile("\\d{17}[\\dX]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  private DocumentCheck() {}

  /**
   * @param end the day of the return
   */
  static List<PassengerWarning> warnings(Passenger passenger, LocalDate end) {
    List<PassengerWarning> warnings = new ArrayList<>();
    LocalDate expires = passenger.documentExpires();
    if (expires != null && expires.isBefore(end.plusMonths(MONTHS_VALID))) {
      warnings.add(PassengerWarning.DOCUMENT_EXPIRES_SOON);
    }
    String number = passenger.documentNumber();
    if (number == null) {
      return warnings;
    }
    if ("VN".equals(passenger.nationality())
        && CCCD.matcher(number).matches()
        && !cccdFits(number, passenger)) {
      warnings.add(PassengerWarning.CCCD_WRONG);
    }
    if ("CN".equals(passenger.nationality())
        && RESIDENT_ID.matcher(number).matches()
        && !residentIdFits(number, passenger)) {
      warnings.add(PassengerWarning.RESIDENT_ID_WRONG);
    }
    return warnings;
  }

  /** Province 001–096, then a digit for century and gender, then the year (Decree 137/2015). */
  static boolean cccdFits(String number, Passenger passenger) {
    int province = Integer.parseInt(number.substring(0, 3));
    int code = number.charAt(3) - '0';
    int year = 1900 + 100 * (code / 2) + Integer.parseInt(number.substring(4, 6));
    boolean woman = code % 2 == 1;
    return province >= 1
        && province <= 96
        && (passenger.birthday() == null || passenger.birthday().getYear() == year)
        && genderFits(passenger.gender(), woman);
  }

  /** GB 11643-1999: area, birthday, sequence (odd for men), check digit by ISO 7064 MOD 11-2. */
  static boolean residentIdFits(String number, Passenger passenger) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    if (CHECK_DIGITS.charAt(sum % 11) != number.charAt(17)) {
      return false;
    }
    LocalDate born;
    try {
      born =
          LocalDate.parse(
              number.substring(6, 14), DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT));
    } catch (DateTimeException e) {
      return false;
    }
    boolean woman = (number.charAt(16) - '0') % 2 == 0;
    return (passenger.birthday() == null || passenger.birthday().equals(born))
        && genderFits(passenger.gender(), woman);
  }

  private static boolean genderFits(Gender gender, boolean woman) {
    return gender == null || gender == Gender.X || (gender == Gender.F) == woman;
  }
}
