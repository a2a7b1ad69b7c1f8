package org.tourwright.crm.lead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tourwright.core.user.UserId;

/**
 * Deals leads to salespeople: a lead of somebody's customer goes to them, every other one to
 * whoever has the fewest open leads at that moment. That is easy to explain and as even as can be
 * (N7).
 */
final class DealLeads {

  private DealLeads() {}

  /** Somebody who gets leads, and how many open ones they have. */
  record Person(UserId user, String name, int open) {}

  /** A lead without an owner; {@code customerOwner} may be null. */
  record Undealt(UUID lead, UserId customerOwner) {}

  /**
   * @param openBefore how many open leads the receiver had before this one
   */
  record Dealt(UUID lead, UserId to, AssignedHow how, int openBefore) {}

  static List<Dealt> deal(List<Undealt> leads, List<Person> people) {
    List<Hand> hands = new ArrayList<>(people.stream().map(Hand::new).toList());
    List<Dealt> dealt = new ArrayList<>();
    for (Undealt lead : leads) {
      Hand own =
          hands.stream()
              .filter(hand -> hand.user.equals(lead.customerOwner()))
              .findFirst()
              .orElse(null);
      // Equal hands are served in the order of the people, so the outcome can be foretold.
      Hand next =
          own == null
              ? hands.stream().min(Comparator.comparingInt(hand -> hand.open)).orElseThrow()
              : own;
      dealt.add(
          new Dealt(
              lead.lead(),
              next.user,
              own == null ? AssignedHow.DEALT : AssignedHow.CUSTOMER_OWNER,
              next.open));
      next.open++;
    }
    return dealt;
  }

  private static final class Hand {
    private final UserId user;
    private int open;

    Hand(Person person) {
      this.user = person.user();
      this.open = person.open();
    }
  }
}
