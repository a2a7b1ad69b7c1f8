package org.tourwright.core.jpa.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.user.UserId;

class AgencyPrincipalTest {

  private static final UserId USER = new UserId(UUID.randomUUID());
  private static final Instant SINCE = Instant.parse("2026-11-26T10:00:00.123Z");

  @Test
  void tellsWhoCameInAndWhen() {
    assertThat(AgencyPrincipal.of(subject(new AgencyPrincipal(USER, SINCE))))
        .contains(new AgencyPrincipal.Entered(USER, SINCE));
  }

  @Test
  void nobodyElseIsTakenForAUser() {
    Principal other = () -> USER.value() + "@" + SINCE.toEpochMilli();
    assertThat(AgencyPrincipal.of(subject(other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/127.0.0.1:40312, 127.0.0.1",
    "/[0:0:0:0:0:0:0:1]:40312, 0:0:0:0:0:0:0:1",
    "localhost/127.0.0.1:40312, 127.0.0.1",
    "10.1.2.3, 10.1.2.3"
  })
  void theAddressIsThatOfTheMachineAlone(String socket, String host) {
    assertThat(Addresses.host(socket)).isEqualTo(host);
  }

  private static Subject subject(Principal principal) {
    return new Subject(false, Set.of(principal), Set.of(), Set.of());
  }
}
