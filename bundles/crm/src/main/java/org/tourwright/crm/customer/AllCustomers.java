package org.tourwright.crm.customer;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerQuery;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;

/**
 * Every customer outside of the archive; for criteria that hold for those sales knows nothing of.
 */
@Component(service = AllCustomers.class)
public final class AllCustomers {

  private final Customers customers;

  @Activate
  public AllCustomers(@Reference Customers customers) {
    this.customers = customers;
  }

  Set<CustomerId> except(Set<CustomerId> left) {
    Set<CustomerId> found = new HashSet<>();
    String after = null;
    do {
      PageRequest page = new PageRequest(PageRequest.LARGEST, after, null, null);
      Page<Customer> customersOfPage =
          customers.list(new CustomerQuery(null, null, null, null, null, null, false, page));
      customersOfPage.items().stream()
          .map(Customer::id)
          .filter(id -> !left.contains(id))
          .forEach(found::add);
      after = customersOfPage.next();
    } while (after != null);
    return found;
  }
}
