package org.tourwright.crm.customer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.customer.CustomerCriterion;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.crm.CrmStore;

/** How often a customer has bought. */
@Component(service = CustomerCriterion.class)
public final class BookingsCriterion implements CustomerCriterion {

  private final CrmStore store;
  private final AllCustomers all;

  @Activate
  public BookingsCriterion(@Reference CrmStore store, @Reference AllCustomers all) {
    this.store = store;
    this.all = all;
  }

  @Override
  public String key() {
    return "crm.bookings";
  }

  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  public List<String> choices() {
    return List.of();
  }

  @Override
  public Set<CustomerId> matching(Comparison comparison, String value) {
    LongPredicate holds = predicate(comparison, number(value));
    Map<CustomerId, Long> counts = counts();
    if (!holds.test(0)) {
      return counts.entrySet().stream()
          .filter(one -> holds.test(one.getValue()))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }
    // It holds for those without bookings too, of whom sales may know nothing.
    Set<CustomerId> not =
        counts.entrySet().stream()
            .filter(one -> !holds.test(one.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return all.except(not);
  }

  static LongPredicate predicate(Comparison comparison, long wanted) {
    return switch (comparison) {
      case IS -> count -> count == wanted;
      case IS_NOT -> count -> count != wanted;
      case AT_LEAST -> count -> count >= wanted;
      case AT_MOST -> count -> count <= wanted;
    };
  }

  private Map<CustomerId, Long> counts() {
    List<Object[]> rows =
        store.read(
            em ->
                em.createQuery(
                        "select e.customer, count(e) from SoldTour e where e.state = :state"
                            + " group by e.customer",
                        Object[].class)
                    .setParameter("state", Booking.State.CONFIRMED)
                    .getResultList());
    return rows.stream()
        .collect(
            Collectors.toMap(row -> (CustomerId) row[0], row -> ((Number) row[1]).longValue()));
  }

  private static long number(String value) {
    try {
      return Long.parseLong(value == null ? "" : value.strip());
    } catch (NumberFormatException e) {
      throw new Invalid("value", CoreError.NOT_A_NUMBER);
    }
  }
}
