package org.tourwright.crm.lead;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerDetails;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.Visible;
import org.tourwright.crm.customer.Directory;
import org.tourwright.persistence.Listing;

/** Targets and leads: those who may become customers. */
@Component(service = Leads.class)
public final class Leads {

  private final CrmStore store;
  private final Customers customers;
  private final Directory directory;
  private final LeadViews views;

  @Activate
  public Leads(
      @Reference CrmStore store,
      @Reference Customers customers,
      @Reference Directory directory,
      @Reference LeadViews views) {
    this.store = store;
    this.customers = customers;
    this.directory = directory;
    this.views = views;
  }

  /** Which leads a list shows; null or empty does not narrow it. */
  public record Filter(
      List<LeadState> states,
      LeadOrigin origin,
      CustomerId customer,
      UserId owner,
      UUID campaign,
      boolean unowned) {}

  public Page<LeadView> list(Caller caller, Filter filter, PageRequest request) {
    Listing<Lead> list =
        new Listing<>(Lead.class)
            .in("e.state", "states", filter.states().isEmpty() ? null : filter.states())
            .where("e.origin = :origin", "origin", filter.origin())
            .where("e.customer = :customer", "customer", filter.customer())
            .where("e.owner = :owner", "owner", filter.owner())
            .where("e.campaign = :campaign", "campaign", filter.campaign())
            .contains("e.searchText", request.q())
            .sortable("updatedAt", "e.updatedAt", Instant.class, lead -> lead.updatedAt)
            .sortable("createdAt", "e.createdAt", Instant.class, lead -> lead.createdAt)
            .sortable("customerName", "e.customerName", String.class, lead -> lead.customerName)
            .sortable("responses", "e.responses", Integer.class, lead -> lead.responses);
    if (filter.unowned()) {
      list.where("e.owner is null");
    }
    Visible.to(caller, Permissions.LEAD_READ, list);
    return views.of(store.read(em -> list.page(em, request, "-updatedAt", lead -> lead.id)));
  }

  public LeadView get(Caller caller, UUID id) {
    return views.one(
        store.read(
            em -> {
              Lead lead = Lead.find(em, id);
              caller.requireFor(Permissions.LEAD_READ, lead.owner);
              return lead;
            }));
  }

  /**
   * A customer who may be the one who asks.
   *
   * @param id null, as phone and e-mail are, of one whom the caller does not see
   */
  public record Known(CustomerId id, String code, String name, String phone, String email) {

    static Known of(Caller caller, Customer one) {
      return caller.mayFor(Permissions.CUSTOMER_READ, one.owner())
          ? new Known(one.id(), one.code(), one.name(), one.phone(), one.email())
          : new Known(null, one.code(), one.name(), null, null);
    }
  }

  /** Customers who have this phone number or e-mail address already. */
  public List<Known> duplicates(Caller caller, String phone, String email) {
    return duplicates(phone, email).stream().map(one -> Known.of(caller, one)).toList();
  }

  private List<Customer> duplicates(String phone, String email) {
    Map<CustomerId, Customer> found = new LinkedHashMap<>();
    if (phone != null && !phone.isBlank()) {
      customers.findByPhone(phone.strip()).forEach(one -> found.put(one.id(), one));
    }
    if (email != null && !email.isBlank()) {
      customers.findByEmail(email.strip()).forEach(one -> found.put(one.id(), one));
    }
    return List.copyOf(found.values());
  }

  /**
   * Writes an enquiry down: a lead, and a customer when it is somebody new.
   *
   * @throws Conflict when somebody new has the phone number or e-mail address of a customer, unless
   *     the caller knows
   */
  public LeadView enquire(Caller caller, NewEnquiry enquiry) {
    new Checks().longest("interest", enquiry.interest(), 2000).orThrow();
    UserId owner = enquiry.owner() == null ? caller.user() : enquiry.owner();
    directory.mustKnow("owner", owner);
    return store.write(
        caller,
        em -> {
          Customer customer =
              enquiry.customer() == null
                  ? newCustomer(caller, enquiry, owner)
                  : directory.customer(caller, enquiry.customer());
          customer = customers.advance(caller, customer.id(), CustomerStage.LEAD);
          Lead lead = Lead.of(customer, LeadState.LEAD, LeadOrigin.ENQUIRY);
          lead.interest = enquiry.interest();
          lead.describe(customer);
          lead.owner = owner;
          if (owner != null) {
            lead.assignedHow =
                owner.equals(caller.user()) ? AssignedHow.TAKEN : AssignedHow.ASSIGNED;
            em.persist(LeadAssignment.of(caller, lead, lead.assignedHow));
          }
          em.persist(lead);
          em.flush();
          return views.one(lead);
        });
  }

  /** What may be edited of a lead. */
  public record LeadInput(String interest) {}

  public LeadView update(Caller caller, UUID id, Version expected, LeadInput input) {
    new Checks().longest("interest", input.interest(), 2000).orThrow();
    return store.write(
        caller,
        em -> {
          Lead lead = Lead.find(em, id);
          caller.requireFor(Permissions.LEAD_WRITE, lead.owner);
          expected.mustBe(lead.version);
          lead.interest = input.interest();
          customers.find(lead.customer).ifPresent(lead::describe);
          lead.updatedAt = Instant.now();
          em.flush();
          return views.one(lead);
        });
  }

  private Customer newCustomer(Caller caller, NewEnquiry enquiry, UserId owner) {
    boolean reachable = filled(enquiry.phone()) || filled(enquiry.email());
    new Checks()
        .required("name", enquiry.name(), 200)
        .phone("phone", enquiry.phone())
        .email("email", enquiry.email())
        .that(reachable, "phone", CrmError.CONTACT_NEEDED)
        .orThrow();
    List<Customer> same = duplicates(enquiry.phone(), enquiry.email());
    if (!Boolean.TRUE.equals(enquiry.evenIfDuplicate()) && !same.isEmpty()) {
      throw new Conflict(
          CrmError.DUPLICATE_CUSTOMER,
          Map.of("names", same.stream().map(Leads::label).collect(Collectors.joining(", "))));
    }
    return customers.create(
        caller,
        new CustomerDetails(
            enquiry.kind(),
            enquiry.name().strip(),
            blankToNull(enquiry.email()),
            blankToNull(enquiry.phone()),
            null,
            enquiry.country(),
            enquiry.language(),
            null,
            enquiry.source() == null ? CustomerSource.PHONE : enquiry.source(),
            CustomerStage.LEAD,
            owner,
            null,
            false));
  }

  private static String label(Customer customer) {
    return customer.name() + " (" + customer.code() + ")";
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }

  private static String blankToNull(String text) {
    return filled(text) ? text.strip() : null;
  }
}
