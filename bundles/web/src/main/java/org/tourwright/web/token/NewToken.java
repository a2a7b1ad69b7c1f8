package org.tourwright.web.token;

import java.util.List;
import java.util.Map;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.user.Caller;

/**
 * What a user asks for.
 *
 * @param name what it is for, 60 characters at most
 * @param scopes permissions that the user holds; at least one
 * @param validDays for how many days it is good, 1 to 730
 * @param addresses ranges of network addresses it may be used from; null or empty for everywhere
 */
public record NewToken(
    String name, List<String> scopes, Integer validDays, List<String> addresses) {

  static final int LONGEST_NAME = 60;
  static final int MOST_DAYS = 730;
  private static final int MOST_ADDRESSES = 20;

  void check(Caller caller) {
    Checks checks =
        new Checks()
            .required("name", name, LONGEST_NAME)
            .required("validDays", validDays)
            .range("validDays", validDays, 1, MOST_DAYS)
            .required("scopes", scopes == null || scopes.isEmpty() ? null : scopes);
    for (int i = 0; scopes != null && i < scopes.size(); i++) {
      String scope = scopes.get(i);
      checks.that(
          scope != null && caller.grants().containsKey(scope),
          "scopes[" + i + "]",
          CoreError.NOT_A_CHOICE);
    }
    checks.that(
        ranges().size() <= MOST_ADDRESSES,
        "addresses",
        CoreError.TOO_LARGE,
        Map.of("max", MOST_ADDRESSES));
    for (int i = 0; i < ranges().size(); i++) {
      String range = ranges().get(i);
      checks.that(
          range != null && AddressRange.of(range).isPresent(),
          "addresses[" + i + "]",
          CoreError.INVALID);
    }
    checks.orThrow();
  }

  List<String> ranges() {
    return addresses == null ? List.of() : addresses;
  }
}
