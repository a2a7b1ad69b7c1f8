package org.tourwright.campaigns.segment;

import java.util.List;
import java.util.Set;
import org.tourwright.core.customer.CustomerId;

/**
 * Who meets the conditions now.
 *
 * @param customers may include archived ones; empty when anything is unavailable
 * @param unavailable keys of criteria whose department is away: nobody can say then who belongs
 */
public record Selection(Set<CustomerId> customers, List<String> unavailable) {

  public Selection {
    customers = Set.copyOf(customers);
    unavailable = List.copyOf(unavailable);
  }

  public boolean known() {
    return unavailable.isEmpty();
  }
}
