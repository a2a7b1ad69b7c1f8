package ${package};

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerUse;
import org.tourwright.persistence.References;

/** Whom this module works with: an import that is taken back leaves them alone. */
@Component(service = CustomerUse.class)
public final class CustomersOf${Module} implements CustomerUse {

  private final ${Module}Store store;

  @Activate
  public CustomersOf${Module}(@Reference ${Module}Store store) {
    this.store = store;
  }

  @Override
  public Set<CustomerId> inUse(Collection<CustomerId> customers) {
    return store.read(
        em ->
            References.among(
                em, List.of("${Module}${Thing}"), "customer", customers, CustomerId.class));
  }
}
