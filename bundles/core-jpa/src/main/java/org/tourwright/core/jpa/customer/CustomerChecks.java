package org.tourwright.core.jpa.customer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.tourwright.core.customer.CustomerDetails;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;

/** What may be entered about a customer. */
final class CustomerChecks {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of("en", "vi", "zh");

  private CustomerChecks() {}

  static Checks of(CustomerDetails in) {
    return new Checks()
        .required("name", in.name(), 200)
        .longest("email", in.email(), 255)
        .email("email", in.email())
        .longest("phone", in.phone(), 50)
        .phone("phone", in.phone())
        .longest("address", in.address(), 500)
        .that(
            in.country() == null || in.country().isBlank() || COUNTRIES.contains(in.country()),
            "country",
            CoreError.NOT_A_CHOICE)
        .that(LANGUAGES.contains(in.language()), "language", CoreError.NOT_A_CHOICE)
        .that(plausible(in.birthday()), "birthday", CoreError.NOT_A_DATE)
        .longest("notes", in.notes(), 4000);
  }

  /**
   * Somebody alive: born within about 130 years. The day may have begun already where the customer
   * lives.
   */
  private static boolean plausible(LocalDate birthday) {
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    return birthday == null
        || (!birthday.isAfter(tomorrow) && birthday.isAfter(tomorrow.minusYears(130)));
  }
}
