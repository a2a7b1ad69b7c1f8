package org.tourwright.campaigns.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.customer.CustomerId;

class AudienceTest {

  @Test
  void writesOnceToEverybodyWhoAgreesAndCanBeReached() {
    Audience audience =
        Audience.of(
            List.of(
                customer(3, "LAN@example.com ", true),
                customer(1, "lan@example.com", true),
                customer(2, "wang@example.com", true),
                customer(4, null, true),
                customer(5, " ", true),
                customer(6, "no@example.com", false),
                customer(7, "left@example.com", true)),
            Set.of("left@example.com"));

    assertThat(audience.receivers())
        .extracting(Audience.Member::code)
        .containsExactly("KH1", "KH2");
    assertThat(audience.members()).isEqualTo(7);
    assertThat(audience.noEmail()).isEqualTo(2);
    assertThat(audience.noConsent()).isEqualTo(1);
    assertThat(audience.unsubscribed()).isEqualTo(1);
    assertThat(audience.sameAddress()).isEqualTo(1);
  }

  private static Audience.Member customer(int number, String email, boolean agrees) {
    return new Audience.Member(
        new CustomerId(new UUID(0, number)), "KH" + number, "Lan", email, "vi", agrees);
  }
}
