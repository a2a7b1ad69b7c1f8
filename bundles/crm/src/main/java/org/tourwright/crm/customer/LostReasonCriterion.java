package org.tourwright.crm.customer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerCriterion;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.opportunity.LostReason;

/** Why the customer did not buy the last time; to win those back whom a campaign can win back. */
@Component(service = CustomerCriterion.class)
public final class LostReasonCriterion implements CustomerCriterion {

  private final CrmStore store;

  @Activate
  public LostReasonCriterion(@Reference CrmStore store) {
    this.store = store;
  }

  @Override
  public String key() {
    return "crm.last-lost-reason";
  }

  @Override
  public Kind kind() {
    return Kind.CHOICE;
  }

  @Override
  public List<String> choices() {
    return Arrays.stream(LostReason.values()).map(Enum::name).toList();
  }

  /** Only customers of whom a sale was lost; never lost is no reason. */
  @Override
  public Set<CustomerId> matching(Comparison comparison, String value) {
    if (!choices().contains(value)) {
      throw new Invalid(
          "value", CoreError.NOT_A_CHOICE, Map.of("choices", String.join(", ", choices())));
    }
    LostReason wanted = LostReason.valueOf(value);
    return last().entrySet().stream()
        .filter(one -> (one.getValue() == wanted) == (comparison != Comparison.IS_NOT))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Map<CustomerId, LostReason> last() {
    List<Object[]> rows =
        store.read(
            em ->
                em.createQuery(
                        "select e.customer, e.lostReason from Opportunity e where e.lostReason is"
                            + " not null order by e.closedAt",
                        Object[].class)
                    .getResultList());
    Map<CustomerId, LostReason> last = new HashMap<>();
    rows.forEach(row -> last.put((CustomerId) row[0], (LostReason) row[1]));
    return last;
  }
}
