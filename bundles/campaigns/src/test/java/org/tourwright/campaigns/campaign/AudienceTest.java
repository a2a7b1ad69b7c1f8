package org.tourwright.campaigns.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;

class AudienceTest {

  @Test
  void writesOnceToEverybodyWhoAgreesAndCanBeReached() {
    Audience audience =
        Audience.of(
            List.of(
                customer(3, "LAN@example.com ", true, false),
                customer(1, "lan@example.com", true, false),
                customer(2, "wang@example.com", true, false),
                customer(4, null, true, false),
                customer(5, " ", true, false),
                customer(6, "no@example.com", false, false),
                customer(7, "left@example.com", true, false),
                customer(8, "old@example.com", true, true)),
            Set.of("left@example.com"));

    assertThat(audience.receivers()).extracting(Customer::code).containsExactly("KH1", "KH2");
    assertThat(audience.members()).isEqualTo(7);
    assertThat(audience.noEmail()).isEqualTo(2);
    assertThat(audience.noConsent()).isEqualTo(1);
    assertThat(audience.unsubscribed()).isEqualTo(1);
    assertThat(audience.sameAddress()).isEqualTo(1);
  }

  private static Customer customer(int number, String email, boolean consent, boolean archived) {
    return new Customer(
        new CustomerId(new UUID(0, number)),
        1,
        "KH" + number,
        CustomerKind.PERSON,
        "Lan",
        email,
        null,
        null,
        "VN",
        "vi",
        null,
        CustomerSource.OTHER,
        CustomerStage.LEAD,
        null,
        null,
        consent,
        archived,
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
