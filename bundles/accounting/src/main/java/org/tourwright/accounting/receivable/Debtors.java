package org.tourwright.accounting.receivable;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerUse;
import org.tourwright.persistence.References;

/** Who owes or paid something. */
@Component(service = CustomerUse.class)
public final class Debtors implements CustomerUse {

  private static final List<String> BOOKINGS = List.of("SoldBooking");

  /** Of any party: a customer, or a supplier who has another identity. */
  private static final List<String> RECORDS = List.of("OpenItem", "Voucher");

  private final AccountingStore store;

  @Activate
  public Debtors(@Reference AccountingStore store) {
    this.store = store;
  }

  @Override
  public Set<CustomerId> inUse(Collection<CustomerId> customers) {
    List<UUID> parties = customers.stream().map(CustomerId::value).toList();
    return store.read(
        em -> {
          Set<CustomerId> used =
              References.among(em, BOOKINGS, "customer", customers, CustomerId.class);
          References.among(em, RECORDS, "party", parties, UUID.class).stream()
              .map(CustomerId::new)
              .forEach(used::add);
          return used;
        });
  }
}
