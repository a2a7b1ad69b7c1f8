package org.tourwright.campaigns.segment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.user.Caller;

/** Shows who would be written to, while the conditions are being chosen. */
@Component(service = Preview.class)
public final class Preview {

  private static final int SHOWN = 20;

  /**
   * Above this, customers are counted as selected; reading each of them would keep people waiting.
   */
  private static final int EXACT = 20_000;

  private final Criteria criteria;
  private final Segments segments;
  private final Customers customers;

  /** The conditions as the builder has them. */
  record Question(Match match, List<Condition> conditions) {}

  /**
   * The answer.
   *
   * @param count null when a criterion is unavailable
   * @param mailable how many have an e-mail address and agree to marketing mail; null when not
   *     counted
   * @param customers the first by name
   * @param unavailable keys of criteria whose department is away
   */
  record Answer(
      Integer count, Integer mailable, List<Member> customers, List<String> unavailable) {}

  /** A customer of the preview. */
  record Member(
      CustomerId id,
      String code,
      String name,
      String email,
      String country,
      String language,
      CustomerStage stage,
      boolean mailConsent) {}

  @Activate
  public Preview(
      @Reference Criteria criteria, @Reference Segments segments, @Reference Customers customers) {
    this.criteria = criteria;
    this.segments = segments;
    this.customers = customers;
  }

  Answer of(Caller caller, Question question) {
    Checks checks = new Checks().required("match", question.match());
    criteria.check(checks, question.conditions());
    checks.orThrow();
    return answer(caller, criteria.select(question.match(), question.conditions()));
  }

  Answer of(Caller caller, UUID segment) {
    return answer(caller, segments.select(segment));
  }

  private Answer answer(Caller caller, Selection selection) {
    if (!selection.known()) {
      return new Answer(null, null, List.of(), selection.unavailable());
    }
    Collection<CustomerId> ids = selection.customers();
    boolean exact = ids.size() <= EXACT;
    List<Customer> members =
        customers.findAll(exact ? ids : ids.stream().limit(1000).toList()).values().stream()
            .filter(customer -> !customer.archived())
            .toList();
    Integer mailable = exact ? (int) members.stream().filter(Preview::mailable).count() : null;
    return new Answer(
        exact ? members.size() : ids.size(), mailable, shown(caller, members), List.of());
  }

  private static boolean mailable(Customer customer) {
    return customer.mailConsent() && customer.email() != null;
  }

  /** The count is for all; names only of customers whom the caller may see. */
  private static List<Member> shown(Caller caller, List<Customer> members) {
    if (!caller.may("core:customer:read")) {
      return List.of();
    }
    var owners = caller.visibleOwners("core:customer:read");
    return members.stream()
        .filter(c -> owners.isEmpty() || c.owner() == null || owners.get().contains(c.owner()))
        .sorted(Comparator.comparing(Customer::name).thenComparing(Customer::code))
        .limit(SHOWN)
        .map(
            c ->
                new Member(
                    c.id(),
                    c.code(),
                    c.name(),
                    c.email(),
                    c.country(),
                    c.language(),
                    c.stage(),
                    c.mailConsent()))
        .toList();
  }
}
