package org.tourwright.crm.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tourwright.core.booking.Passenger;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.crm.booking.PassengerInput;

/** Makes up who travels with a customer. */
final class SamplePassengers {

  private SamplePassengers() {}

  static List<PassengerInput> of(
      RandomGenerator random, SampleAgency agency, Customer customer, int pax, LocalDate end) {
    String country = customer.country() == null ? "VN" : customer.country();
    List<PassengerInput> passengers = new ArrayList<>();
    for (int i = 0; i < pax; i++) {
      boolean first = i == 0 && customer.kind() == CustomerKind.PERSON;
      LocalDate birthday =
          first && customer.birthday() != null
              ? customer.birthday()
              : end.minusYears(random.nextInt(6, 70)).minusDays(random.nextInt(365));
      // A few passports run out too soon, so that there is something to be warned of.
      LocalDate expires =
          random.nextInt(12) == 0
              ? end.plusMonths(random.nextInt(1, 6))
              : end.plusYears(random.nextInt(1, 9)).plusDays(random.nextInt(365));
      passengers.add(
          new PassengerInput(
              first ? customer.name() : agency.personName(random, country),
              random.nextBoolean() ? Passenger.Gender.F : Passenger.Gender.M,
              birthday,
              document(random, country),
              expires.isBefore(end.plusMonths(6)) && random.nextInt(3) > 0
                  ? end.plusYears(3)
                  : expires,
              country,
              first ? customer.phone() : null,
              pax > 1 ? Integer.toString(i / 2 + 1) : null,
              random.nextInt(15) == 0 ? SampleTexts.of(customer.language()).need(random) : null));
    }
    return passengers;
  }

  private static String document(RandomGenerator random, String country) {
    String letter = country.equals("CN") ? "E" : country.equals("VN") ? "C" : "P";
    int digits = country.equals("CN") ? 8 : 7;
    StringBuilder number = new StringBuilder(letter);
    for (int i = 0; i < digits; i++) {
      number.append(random.nextInt(10));
    }
    return number.toString();
  }
}
