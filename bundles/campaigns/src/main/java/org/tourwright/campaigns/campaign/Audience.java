package org.tourwright.campaigns.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;

/**
 * Whom a campaign writes to, and why it does not write to the others of its segment.
 *
 * @param receivers by customer code; every address once
 * @param members of the segment, without archived customers
 * @param noEmail have no address
 * @param noConsent do not agree to marketing mail
 * @param unsubscribed left by the link in an earlier mail
 * @param sameAddress share the address of a receiver
 */
record Audience(
    List<Member> receivers,
    int members,
    int noEmail,
    int noConsent,
    int unsubscribed,
    int sameAddress) {

  static final Audience NOBODY = new Audience(List.of(), 0, 0, 0, 0, 0);

  /** What a campaign needs of a customer: a segment may have a hundred thousand. */
  record Member(
      CustomerId id, String code, String name, String email, String language, boolean agrees) {

    static Member of(Customer customer) {
      return new Member(
          customer.id(),
          customer.code(),
          customer.name(),
          customer.email(),
          customer.language(),
          customer.mailConsent());
    }
  }

  static String key(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * @param segment without archived customers
   * @param left keys of addresses that unsubscribed
   */
  static Audience of(Collection<Member> segment, Set<String> left) {
    List<Member> members = segment.stream().sorted(Comparator.comparing(Member::code)).toList();
    List<Member> receivers = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int noEmail = 0;
    int noConsent = 0;
    int unsubscribed = 0;
    int sameAddress = 0;
    for (Member customer : members) {
      if (customer.email() == null || customer.email().isBlank()) {
        noEmail++;
      } else if (!customer.agrees()) {
        noConsent++;
      } else if (left.contains(key(customer.email()))) {
        unsubscribed++;
      } else if (!taken.add(key(customer.email()))) {
        sameAddress++;
      } else {
        receivers.add(customer);
      }
    }
    return new Audience(
        List.copyOf(receivers), members.size(), noEmail, noConsent, unsubscribed, sameAddress);
  }
}
