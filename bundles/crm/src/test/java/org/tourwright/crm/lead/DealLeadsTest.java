package org.tourwright.crm.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.lead.DealLeads.Dealt;
import org.tourwright.crm.lead.DealLeads.Person;
import org.tourwright.crm.lead.DealLeads.Undealt;

class DealLeadsTest {

  private static final UserId MAI = new UserId(new UUID(0, 1));
  private static final UserId HUY = new UserId(new UUID(0, 2));
  private static final UserId LI = new UserId(new UUID(0, 3));

  @Test
  void endsAsEvenAsCanBe() {
    List<Person> people =
        List.of(new Person(MAI, "Mai", 0), new Person(HUY, "Huy", 5), new Person(LI, "Li", 2));

    Map<UserId, Long> dealt = count(DealLeads.deal(leads(11, null), people));

    // 0 + 5 + 2 + 11 = 18 leads for three people: six each.
    assertThat(dealt).containsOnly(Map.entry(MAI, 6L), Map.entry(HUY, 1L), Map.entry(LI, 4L));
  }

  @Test
  void neverDiffersByMoreThanOneBetweenEqualPeople() {
    List<Person> people =
        List.of(new Person(MAI, "Mai", 0), new Person(HUY, "Huy", 0), new Person(LI, "Li", 0));

    Map<UserId, Long> dealt = count(DealLeads.deal(leads(100, null), people));

    assertThat(Collections.max(dealt.values()) - Collections.min(dealt.values()))
        .isLessThanOrEqualTo(1);
  }

  @Test
  void givesALeadToWhomTheCustomerBelongs() {
    List<Person> people = List.of(new Person(MAI, "Mai", 0), new Person(HUY, "Huy", 90));

    List<Dealt> dealt = DealLeads.deal(leads(1, HUY), people);

    assertThat(dealt.get(0).to()).isEqualTo(HUY);
    assertThat(dealt.get(0).how()).isEqualTo(AssignedHow.CUSTOMER_OWNER);
  }

  @Test
  void dealsLeadsOfPeopleWhoDoNotTakePart() {
    List<Dealt> dealt = DealLeads.deal(leads(1, LI), List.of(new Person(MAI, "Mai", 3)));

    assertThat(dealt.get(0).to()).isEqualTo(MAI);
    assertThat(dealt.get(0).how()).isEqualTo(AssignedHow.DEALT);
  }

  @Test
  void remembersWhyEachWentWhere() {
    List<Person> people = List.of(new Person(MAI, "Mai", 1), new Person(HUY, "Huy", 1));

    assertThat(DealLeads.deal(leads(3, null), people))
        .extracting(Dealt::to, Dealt::openBefore)
        .containsExactly(tuple(MAI, 1), tuple(HUY, 1), tuple(MAI, 2));
  }

  private static List<Undealt> leads(int count, UserId customerOwner) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Undealt(new UUID(1, i), customerOwner))
        .toList();
  }

  private static Map<UserId, Long> count(List<Dealt> dealt) {
    return dealt.stream().collect(Collectors.groupingBy(Dealt::to, Collectors.counting()));
  }
}
