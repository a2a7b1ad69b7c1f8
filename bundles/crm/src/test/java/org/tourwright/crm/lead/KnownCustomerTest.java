package org.tourwright.crm.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Scope;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.Permissions;

class KnownCustomerTest {

  private static final UserId SELLER = new UserId(new UUID(0, 1));
  private static final UserId OTHER = new UserId(new UUID(0, 2));

  @Test
  void tellsOfTheCustomersOfOthersOnlyThatTheyAreThere() {
    Leads.Known own = Leads.Known.of(seller(), customer(SELLER));
    Leads.Known others = Leads.Known.of(seller(), customer(OTHER));

    assertThat(own.phone()).isEqualTo("0912345678");
    assertThat(others).isEqualTo(new Leads.Known(null, "KH000001", "Lan", null, null));
  }

  private static Caller seller() {
    return new Caller(
        SELLER,
        "Seller",
        "vi",
        null,
        "request",
        Map.of(Permissions.CUSTOMER_READ, Scope.OWN),
        Map.of(Scope.OWN, Set.of(SELLER)));
  }

  private static Customer customer(UserId owner) {
    return new Customer(
        new CustomerId(new UUID(0, 3)),
        1,
        "KH000001",
        CustomerKind.PERSON,
        "Lan",
        "lan@example.org",
        "0912345678",
        null,
        "VN",
        "vi",
        null,
        CustomerSource.PHONE,
        CustomerStage.LEAD,
        owner,
        null,
        false,
        false,
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
