package org.tourwright.core.jpa.customer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerUse;

/** Asks the departments that are here whom they work with. */
@Component(service = CustomersInUse.class)
public final class CustomersInUse {

  private static final int AT_ONCE = 500;

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  volatile List<CustomerUse> departments = List.of();

  /** The customers that nobody works with, in their order. */
  List<UUID> without(List<UUID> customers) {
    List<UUID> free = new ArrayList<>(customers.size());
    for (int from = 0; from < customers.size(); from += AT_ONCE) {
      List<UUID> some = customers.subList(from, Math.min(from + AT_ONCE, customers.size()));
      Set<CustomerId> used = used(some.stream().map(CustomerId::new).toList());
      some.stream().filter(id -> !used.contains(new CustomerId(id))).forEach(free::add);
    }
    return free;
  }

  private Set<CustomerId> used(List<CustomerId> customers) {
    Set<CustomerId> used = new HashSet<>();
    for (CustomerUse department : departments) {
      used.addAll(department.inUse(customers));
    }
    return used;
  }
}
