package org.tourwright.operations.tour;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerUse;
import org.tourwright.operations.OperationsStore;
import org.tourwright.persistence.References;

/** Whose bookings are run. */
@Component(service = CustomerUse.class)
public final class TravellingCustomers implements CustomerUse {

  private static final List<String> RECORDS = List.of("TourBooking");

  private final OperationsStore store;

  @Activate
  public TravellingCustomers(@Reference OperationsStore store) {
    this.store = store;
  }

  @Override
  public Set<CustomerId> inUse(Collection<CustomerId> customers) {
    return store.read(em -> References.among(em, RECORDS, "customer", customers, CustomerId.class));
  }
}
