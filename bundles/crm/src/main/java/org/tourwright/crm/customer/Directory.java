package org.tourwright.crm.customer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.Permissions;
import org.tourwright.persistence.SearchText;

/** Names of customers and colleagues as they are now, for what sales shows. */
@Component(service = Directory.class)
public final class Directory {

  private final Customers customers;
  private final Users users;

  @Activate
  public Directory(@Reference Customers customers, @Reference Users users) {
    this.customers = customers;
    this.users = users;
  }

  /** One query each for a whole list. */
  public Names names(Collection<CustomerId> customerIds, Collection<UserId> userIds) {
    List<CustomerId> wanted =
        customerIds.stream().filter(Objects::nonNull).distinct().limit(1000).toList();
    List<UserId> people = userIds.stream().filter(Objects::nonNull).distinct().toList();
    return new Names(
        wanted.isEmpty() ? Map.of() : customers.findAll(wanted),
        people.isEmpty() ? Map.of() : users.names(people));
  }

  /**
   * @throws Invalid when there is no such customer
   */
  public Customer customer(CustomerId id) {
    return customers.find(id).orElseThrow(() -> new Invalid("customer", CrmError.CUSTOMER_UNKNOWN));
  }

  /**
   * @throws Invalid when there is no such customer
   * @throws org.tourwright.core.error.NotPermitted when it is none of those the caller sees
   */
  public Customer customer(Caller caller, CustomerId id) {
    Customer customer = customer(id);
    caller.requireFor(Permissions.CUSTOMER_READ, customer.owner());
    return customer;
  }

  /**
   * @throws Invalid when somebody is named who does not work here
   */
  public void mustKnow(String field, UserId user) {
    if (user != null && users.find(user).isEmpty()) {
      throw new Invalid(field, CrmError.USER_UNKNOWN);
    }
  }

  /** What a list of sales finds a record by. */
  public static String searchText(Customer customer, String... more) {
    String name = SearchText.fold(customer.name());
    String pinyin = SearchText.pinyin(name);
    Stream<String> own =
        Stream.of(
            name,
            pinyin.equals(name) ? null : pinyin,
            customer.code(),
            customer.phone(),
            customer.email());
    return SearchText.of(1000, Stream.concat(own, Stream.of(more)).toArray(String[]::new));
  }

  /** Names by identity. */
  public record Names(Map<CustomerId, Customer> customers, Map<UserId, String> users) {

    /** The customer's name as it is now, or as it was when the record was written. */
    public String customer(CustomerId id, String otherwise) {
      Customer found = customers.get(id);
      return found == null ? otherwise : found.name();
    }

    public Customer customer(CustomerId id) {
      return customers.get(id);
    }

    /** Null for nobody. */
    public String user(UserId id) {
      return id == null ? null : users.get(id);
    }
  }
}
