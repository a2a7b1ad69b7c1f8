package org.tourwright.campaigns.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerUse;
import org.tourwright.persistence.References;

/** Whom campaigns write to, or may not. */
@Component(service = CustomerUse.class)
public final class WrittenTo implements CustomerUse {

  private static final List<String> RECORDS = List.of("Recipient", "Unsubscribed");

  private final CampaignsStore store;

  @Activate
  public WrittenTo(@Reference CampaignsStore store) {
    this.store = store;
  }

  @Override
  public Set<CustomerId> inUse(Collection<CustomerId> customers) {
    return store.read(em -> References.among(em, RECORDS, "customer", customers, CustomerId.class));
  }
}
