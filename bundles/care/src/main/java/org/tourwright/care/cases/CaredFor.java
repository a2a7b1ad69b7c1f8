package org.tourwright.care.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerUse;
import org.tourwright.persistence.References;

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
    return store.read(em -> References.among(em, RECORDS, "customer", customers, CustomerId.class));
  }
}
