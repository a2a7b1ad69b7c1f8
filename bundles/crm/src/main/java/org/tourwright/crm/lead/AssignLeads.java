package org.tourwright.crm.lead;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.User;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.customer.Directory;
import org.tourwright.crm.lead.DealLeads.Dealt;
import org.tourwright.crm.lead.DealLeads.Person;
import org.tourwright.crm.lead.DealLeads.Undealt;

/** Gives leads to salespeople, by hand or evenly (R70–R72, R141). */
@Component(service = AssignLeads.class)
public final class AssignLeads {

  /** One deal writes at most so many leads; the rest waits for the next. */
  private static final int AT_ONCE = 2000;

  private static final List<LeadState> OPEN = List.of(LeadState.TARGET, LeadState.LEAD);

  private final CrmStore store;
  private final Users users;
  private final Customers customers;
  private final Directory directory;
  private final LeadViews views;

  @Activate
  public AssignLeads(
      @Reference CrmStore store,
      @Reference Users users,
      @Reference Customers customers,
      @Reference Directory directory,
      @Reference LeadViews views) {
    this.store = store;
    this.users = users;
    this.customers = customers;
    this.directory = directory;
    this.views = views;
  }

  /** Somebody who can get leads. */
  public record Receiver(UserId user, String name, int open, boolean usual) {}

  /** How many somebody got. */
  public record Share(UserId user, String name, int openBefore, int dealt, int openAfter) {}

  /** What a deal did. */
  public record Outcome(int dealt, List<Share> shares) {}

  /** An assignment and its reason; the newest first. */
  public record Assignment(
      UserId owner,
      String ownerName,
      AssignedHow how,
      Integer openBefore,
      Integer among,
      String by,
      Instant at) {}

  public LeadView take(Caller caller, UUID id) {
    return assign(caller, id, caller.user(), AssignedHow.TAKEN);
  }

  /** Gives a lead to somebody, or back to nobody. */
  public LeadView assign(Caller caller, UUID id, UserId owner) {
    directory.mustKnow("owner", owner);
    return assign(caller, id, owner, owner == null ? AssignedHow.RELEASED : AssignedHow.ASSIGNED);
  }

  private LeadView assign(Caller caller, UUID id, UserId owner, AssignedHow how) {
    return store.write(
        caller,
        em -> {
          Lead lead = Lead.find(em, id);
          caller.requireFor(Permissions.LEAD_WRITE, lead.owner);
          lead.mustBeOpen();
          give(caller, em, lead, owner, how);
          em.flush();
          return views.one(lead);
        });
  }

  public List<Assignment> history(Caller caller, UUID id) {
    List<LeadAssignment> found =
        store.read(
            em -> {
              caller.requireFor(Permissions.LEAD_READ, Lead.find(em, id).owner);
              return em.createQuery(
                      "select e from LeadAssignment e where e.lead = :lead order by e.at desc,"
                          + " e.id desc",
                      LeadAssignment.class)
                  .setParameter("lead", id)
                  .getResultList();
            });
    Directory.Names names =
        directory.names(List.of(), found.stream().map(one -> one.owner).toList());
    return found.stream()
        .map(
            one ->
                new Assignment(
                    one.owner,
                    names.user(one.owner),
                    one.how,
                    one.openBefore,
                    one.among,
                    one.byName,
                    one.at))
        .toList();
  }

  /** Who can get leads; usual are those who work on leads and do not deal them out themselves. */
  public List<Receiver> receivers() {
    Set<UserId> dealers =
        users.withPermission(Permissions.LEAD_DEAL).stream()
            .map(User::id)
            .collect(Collectors.toSet());
    List<User> people = users.withPermission(Permissions.LEAD_WRITE);
    boolean onlyDealers = people.stream().allMatch(user -> dealers.contains(user.id()));
    Map<UserId, Integer> open = store.read(AssignLeads::openByOwner);
    return people.stream()
        .map(
            user ->
                new Receiver(
                    user.id(),
                    user.name(),
                    open.getOrDefault(user.id(), 0),
                    onlyDealers || !dealers.contains(user.id())))
        .toList();
  }

  /**
   * Deals all leads that nobody has.
   *
   * @param to who gets some; null or empty for the usual receivers
   */
  public Outcome deal(Caller caller, List<UserId> to) {
    Set<UserId> chosen = to == null ? Set.of() : new HashSet<>(to);
    List<Person> people =
        receivers().stream()
            .filter(one -> chosen.isEmpty() ? one.usual() : chosen.contains(one.user()))
            .map(one -> new Person(one.user(), one.name(), one.open()))
            .toList();
    if (people.isEmpty()) {
      throw new Conflict(CrmError.NOBODY_TO_DEAL_TO);
    }
    return store.write(caller, em -> deal(caller, em, people));
  }

  private Outcome deal(Caller caller, EntityManager em, List<Person> people) {
    List<Lead> leads =
        em.createQuery(
                "select e from Lead e where e.owner is null and e.state in :open"
                    + " order by e.createdAt, e.id",
                Lead.class)
            .setParameter("open", OPEN)
            .setMaxResults(AT_ONCE)
            .getResultList();
    Map<UUID, Lead> byId = leads.stream().collect(Collectors.toMap(lead -> lead.id, lead -> lead));
    Map<UserId, Integer> got = new HashMap<>();
    for (Dealt dealt : DealLeads.deal(undealt(leads), people)) {
      LeadAssignment note = give(caller, em, byId.get(dealt.lead()), dealt.to(), dealt.how());
      note.openBefore = dealt.openBefore();
      note.among = people.size();
      got.merge(dealt.to(), 1, Integer::sum);
    }
    return new Outcome(
        leads.size(),
        people.stream().map(person -> share(person, got.getOrDefault(person.user(), 0))).toList());
  }

  private List<Undealt> undealt(List<Lead> leads) {
    Map<CustomerId, Customer> known = new HashMap<>();
    List<CustomerId> ids = leads.stream().map(lead -> lead.customer).distinct().toList();
    for (int from = 0; from < ids.size(); from += 1000) {
      known.putAll(customers.findAll(ids.subList(from, Math.min(from + 1000, ids.size()))));
    }
    return leads.stream()
        .map(
            lead -> {
              Customer customer = known.get(lead.customer);
              return new Undealt(lead.id, customer == null ? null : customer.owner());
            })
        .toList();
  }

  private static Share share(Person person, int dealt) {
    return new Share(person.user(), person.name(), person.open(), dealt, person.open() + dealt);
  }

  static LeadAssignment give(
      Caller caller, EntityManager em, Lead lead, UserId owner, AssignedHow how) {
    lead.owner = owner;
    lead.assignedHow = how;
    lead.updatedAt = Instant.now();
    LeadAssignment note = LeadAssignment.of(caller, lead, how);
    em.persist(note);
    return note;
  }

  private static Map<UserId, Integer> openByOwner(EntityManager em) {
    List<Object[]> rows =
        em.createQuery(
                "select e.owner, count(e) from Lead e where e.owner is not null and e.state in"
                    + " :open group by e.owner",
                Object[].class)
            .setParameter("open", OPEN)
            .getResultList();
    return rows.stream()
        .collect(Collectors.toMap(row -> (UserId) row[0], row -> ((Number) row[1]).intValue()));
  }
}
