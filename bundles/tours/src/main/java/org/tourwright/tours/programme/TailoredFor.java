package org.tourwright.tours.programme;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerUse;
import org.tourwright.persistence.References;
import org.tourwright.tours.store.ToursStore;

/** Whom a tour was made for on request. */
@Component(service = CustomerUse.class)
public final class TailoredFor implements CustomerUse {

  private static final List<String> RECORDS = List.of("Programme");

  private final ToursStore store;

  @Activate
  public TailoredFor(@Reference ToursStore store) {
    this.store = store;
  }

  @Override
  public Set<CustomerId> inUse(Collection<CustomerId> customers) {
    return store.read(em -> References.among(em, RECORDS, "customer", customers, CustomerId.class));
  }
}
