package org.tourwright.care.feedback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.customer.CustomerCriterion;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;

/** Customers by the overall score of their latest answer, 1 to 5. */
@Component(service = CustomerCriterion.class)
public final class ScoreCriterion implements CustomerCriterion {

  private final CareStore store;

  @Activate
  public ScoreCriterion(@Reference CareStore store) {
    this.store = store;
  }

  @Override
  public String key() {
    return "care.score";
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
    long wanted;
    try {
      wanted = Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new Invalid("value", CoreError.NOT_A_NUMBER);
    }
    Map<CustomerId, Integer> latest = new HashMap<>();
    store
        .read(
            em ->
                em.createQuery(
                        "select f.customer, f.overall from Feedback f where f.state = :answered"
                            + " order by f.answeredAt",
                        Object[].class)
                    .setParameter("answered", FeedbackState.ANSWERED)
                    .getResultList())
        .forEach(row -> latest.put((CustomerId) row[0], (Integer) row[1]));
    Set<CustomerId> matching = new HashSet<>();
    latest.forEach(
        (customer, score) -> {
          if (holds(comparison, score, wanted)) {
            matching.add(customer);
          }
        });
    return matching;
  }

  static boolean holds(Comparison comparison, int score, long wanted) {
    return switch (comparison) {
      case IS -> score == wanted;
      case IS_NOT -> score != wanted;
      case AT_LEAST -> score >= wanted;
      case AT_MOST -> score <= wanted;
    };
  }
}
