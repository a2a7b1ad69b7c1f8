package org.tourwright.care.cases;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerUse;

/** Whom customer care looks after. */
@Component(service = CustomerUse.class)
public final class CaredFor implements CustomerUse {

  private static final List<String> RECORDS = List.of("CareCase", "Feedback", "Trip");

  private final CareStore store;

  @Activate
  public CaredFor(@Reference CareStore store) {
    this.store = store;
  }

  @Override
  public Set<CustomerId> inUse(Collection<CustomerId> customers) {
    if (customers.isEmpty()) {
      return Set.of();
    }
    return store.read(
        em -> {
          Set<CustomerId> used = new HashSet<>();
          for (String record : RECORDS) {
            used.addAll(
                em.createQuery(
                        "select distinct e.customer from " + record + " e where e.customer in :ids",
                        CustomerId.class)
                    .setParameter("ids", customers)
                    .getResultList());
          }
          return used;
        });
  }
}
