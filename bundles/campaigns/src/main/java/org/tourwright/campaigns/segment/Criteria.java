package org.tourwright.campaigns.segment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tourwright.campaigns.CampaignsError;
import org.tourwright.core.customer.CustomerCriterion;
import org.tourwright.core.customer.CustomerCriterion.Comparison;
import org.tourwright.core.customer.CustomerCriterion.Kind;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;

/** The criteria of the departments that are here now; they come and go with their departments. */
@Component(service = Criteria.class)
public final class Criteria {

  static final int MOST_CONDITIONS = 20;
  private static final int LONGEST_VALUE = 200;

  private final Map<String, CustomerCriterion> known = new ConcurrentHashMap<>();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void add(CustomerCriterion criterion) {
    known.put(criterion.key(), criterion);
  }

  void remove(CustomerCriterion criterion) {
    known.remove(criterion.key(), criterion);
  }

  /** By key. */
  List<CustomerCriterion> all() {
    return known.values().stream()
        .sorted(java.util.Comparator.comparing(CustomerCriterion::key))
        .toList();
  }

  /** What a value of the kind can be compared by. */
  static List<Comparison> comparisons(Kind kind) {
    return switch (kind) {
      case CHOICE, TEXT -> List.of(Comparison.IS, Comparison.IS_NOT);
      case NUMBER, DATE -> List.of(Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.IS);
    };
  }

  /**
   * Checks what a user entered. Conditions on a criterion that is away are let through: they were
   * right when they were made, and cannot be judged now.
   */
  void check(Checks checks, List<Condition> conditions) {
    if (conditions == null || conditions.isEmpty()) {
      checks.required("conditions", (Object) null);
      return;
    }
    checks.that(
        conditions.size() <= MOST_CONDITIONS,
        "conditions",
        CampaignsError.TOO_MANY_CONDITIONS,
        Map.of("max", MOST_CONDITIONS));
    for (int i = 0; i < conditions.size(); i++) {
      check(checks, "conditions[" + i + "].", conditions.get(i));
    }
  }

  private void check(Checks checks, String path, Condition condition) {
    if (condition == null) {
      checks.required(path + "criterion", (Object) null);
      return;
    }
    checks
        .required(path + "criterion", condition.criterion(), 100)
        .required(path + "comparison", condition.comparison())
        .required(path + "value", condition.value(), LONGEST_VALUE);
    CustomerCriterion criterion =
        condition.criterion() == null ? null : known.get(condition.criterion());
    if (criterion == null || condition.comparison() == null || condition.value() == null) {
      return;
    }
    checks.that(
        comparisons(criterion.kind()).contains(condition.comparison()),
        path + "comparison",
        CampaignsError.COMPARISON_NOT_SUPPORTED);
    wrong(criterion, condition.value()).ifPresent(code -> checks.that(false, path + "value", code));
  }

  private static Optional<CoreError> wrong(CustomerCriterion criterion, String value) {
    try {
      return switch (criterion.kind()) {
        case CHOICE ->
            criterion.choices().contains(value)
                ? Optional.empty()
                : Optional.of(CoreError.NOT_A_CHOICE);
        case NUMBER -> {
          Long.parseLong(value);
          yield Optional.empty();
        }
        case DATE -> {
          LocalDate.parse(value);
          yield Optional.empty();
        }
        case TEXT -> Optional.empty();
      };
    } catch (NumberFormatException e) {
      return Optional.of(CoreError.NOT_A_NUMBER);
    } catch (DateTimeException e) {
      return Optional.of(CoreError.NOT_A_DATE);
    }
  }

  /** Keys of criteria that the conditions need and that are away. */
  List<String> missing(List<Condition> conditions) {
    return conditions.stream()
        .map(Condition::criterion)
        .filter(key -> !known.containsKey(key))
        .distinct()
        .toList();
  }

  /** Who meets the conditions now; asks every department concerned. */
  public Selection select(Match match, List<Condition> conditions) {
    List<CustomerCriterion> asked = new ArrayList<>();
    for (Condition condition : conditions) {
      CustomerCriterion criterion = known.get(condition.criterion());
      if (criterion == null) {
        return new Selection(Set.of(), missing(conditions));
      }
      asked.add(criterion);
    }
    Set<CustomerId> members = null;
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      Set<CustomerId> meeting = asked.get(i).matching(condition.comparison(), condition.value());
      members = members == null ? new HashSet<>(meeting) : combined(match, members, meeting);
      if (match == Match.ALL && members.isEmpty()) {
        break;
      }
    }
    return new Selection(members == null ? Set.of() : members, List.of());
  }

  private static Set<CustomerId> combined(
      Match match, Set<CustomerId> members, Set<CustomerId> meeting) {
    if (match == Match.ALL) {
      members.retainAll(meeting);
    } else {
      members.addAll(meeting);
    }
    return members;
  }
}
