package org.tourwright.crm.customer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerUse;
import org.tourwright.crm.CrmStore;
import org.tourwright.persistence.References;

/** Whom sales works with. */
@Component(service = CustomerUse.class)
public final class SalesCustomers implements CustomerUse {

  private static final List<String> RECORDS =
      List.of("Lead", "Opportunity", "Activity", "Quotation", "Contract", "SoldTour");

  private final CrmStore store;

  @Activate
  public SalesCustomers(@Reference CrmStore store) {
    this.store = store;
  }

  @Override
  public Set<CustomerId> inUse(Collection<CustomerId> customers) {
    return store.read(em -> References.among(em, RECORDS, "customer", customers, CustomerId.class));
  }
}
