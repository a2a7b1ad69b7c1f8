package org.tourwright.campaigns.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.customer.CustomerCriterion;
import org.tourwright.core.customer.CustomerCriterion.Comparison;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.FieldError;

class CriteriaTest {

  private static final CustomerId LAN = new CustomerId(new UUID(0, 1));
  private static final CustomerId WANG = new CustomerId(new UUID(0, 2));
  private static final CustomerId ANNA = new CustomerId(new UUID(0, 3));

  private final Criteria criteria = new Criteria();

  CriteriaTest() {
    criteria.add(choice("core.country", Map.of("VN", Set.of(LAN), "CN", Set.of(WANG, ANNA))));
    criteria.add(choice("core.language", Map.of("vi", Set.of(LAN), "zh", Set.of(WANG))));
  }

  @Test
  void takesThoseWhoMeetEveryCondition() {
    assertThat(
            criteria.select(
                Match.ALL, List.of(is("core.country", "CN"), is("core.language", "zh"))))
        .isEqualTo(new Selection(Set.of(WANG), List.of()));
  }

  @Test
  void takesThoseWhoMeetAnyCondition() {
    assertThat(
            criteria
                .select(Match.ANY, List.of(is("core.country", "VN"), is("core.language", "zh")))
                .customers())
        .containsExactlyInAnyOrder(LAN, WANG);
  }

  @Test
  void saysWhatIsAwayAndDoesNotGuess() {
    List<Condition> conditions =
        List.of(is("core.country", "VN"), is("crm.won", "1"), is("care.score", "4"));

    Selection selection = criteria.select(Match.ANY, conditions);

    assertThat(selection.known()).isFalse();
    assertThat(selection.customers()).isEmpty();
    assertThat(selection.unavailable()).containsExactly("crm.won", "care.score");
  }

  @Test
  void knowsACriterionNoMoreWhenItsDepartmentIsGone() {
    CustomerCriterion gone = choice("crm.won", Map.of("1", Set.of(LAN)));
    criteria.add(gone);
    assertThat(criteria.missing(List.of(is("crm.won", "1")))).isEmpty();

    criteria.remove(gone);

    assertThat(criteria.missing(List.of(is("crm.won", "1")))).containsExactly("crm.won");
  }

  @Test
  void namesEveryWrongCondition() {
    Checks checks = new Checks();

    criteria.check(
        checks,
        List.of(
            is("core.country", "XX"),
            new Condition("core.country", Comparison.AT_LEAST, "VN"),
            new Condition("", null, " "),
            is("crm.won", "whatever")));

    assertThat(checks.errors())
        .extracting(FieldError::field)
        .containsExactly(
            "conditions[0].value",
            "conditions[1].comparison",
            "conditions[2].criterion",
            "conditions[2].comparison",
            "conditions[2].value");
  }

  @Test
  void refusesASegmentOfEverybody() {
    Checks checks = new Checks();

    criteria.check(checks, List.of());

    assertThat(checks.errors()).extracting(FieldError::field).containsExactly("conditions");
  }

  private static Condition is(String criterion, String value) {
    return new Condition(criterion, Comparison.IS, value);
  }

  private static CustomerCriterion choice(String key, Map<String, Set<CustomerId>> members) {
    return new CustomerCriterion() {
      @Override
      public String key() {
        return key;
      }

      @Override
      public Kind kind() {
        return Kind.CHOICE;
      }

      @Override
      public List<String> choices() {
        return List.copyOf(members.keySet());
      }

      @Override
      public Set<CustomerId> matching(Comparison comparison, String value) {
        return members.get(value);
      }
    };
  }
}
