package org.tourwright.accounting.receivable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerUse;

/** Who owes or paid something. */
@Component(service = CustomerUse.class)
public final class Debtors implements CustomerUse {

  /** Of any party: a customer, or a supplier who has another identity. */
  private static final List<String> RECORDS = List.of("OpenItem", "Voucher");

  private final AccountingStore store;

  @Activate
  public Debtors(@Reference AccountingStore store) {
    this.store = store;
  }

  @Override
  public Set<CustomerId> inUse(Collection<CustomerId> customers) {
    if (customers.isEmpty()) {
      return Set.of();
    }
    return store.read(
        em -> {
          Set<CustomerId> used =
              new HashSet<>(
                  em.createQuery(
                          "select distinct e.customer from SoldBooking e where e.customer in :ids",
                          CustomerId.class)
                      .setParameter("ids", customers)
                      .getResultList());
          for (String record : RECORDS) {
            em.createQuery(
                    "select distinct e.party from " + record + " e where e.party in :ids",
                    UUID.class)
                .setParameter("ids", customers.stream().map(CustomerId::value).toList())
                .getResultStream()
                .map(CustomerId::new)
                .forEach(used::add);
          }
          return used;
        });
  }
}
