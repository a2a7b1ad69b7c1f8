package org.tourwright.core.jpa.customer;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerDetails;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerQuery;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;

/** Customers (R17, R39–R41, R46). */
@Component(service = CustomerResource.class)
@Path("/customers")
@Produces("application/json")
@Consumes("application/json")
public final class CustomerResource {

  private static final String READ = "core:customer:read";
  private static final String WRITE = "core:customer:write";

  private final CustomerRows customers;
  private final Users users;

  /**
   * A customer as the API shows it and takes it; what the platform gives is ignored when it is
   * sent.
   */
  record Form(
      CustomerId id,
      long version,
      String code,
      CustomerKind kind,
      String name,
      String email,
      String phone,
      String address,
      String country,
      String language,
      LocalDate birthday,
      CustomerSource source,
      CustomerStage stage,
      UserId ownerId,
      String ownerName,
      String notes,
      boolean mailConsent,
      boolean archived,
      Instant createdAt,
      Instant updatedAt)
      implements Versioned {

    CustomerDetails details() {
      return new CustomerDetails(
          kind,
          name,
          email,
          phone,
          address,
          country,
          language,
          birthday,
          source,
          stage,
          ownerId,
          notes,
          mailConsent);
    }
  }

  /** What a type-ahead shows. */
  record Hit(
      CustomerId id,
      String code,
      String name,
      String phone,
      String email,
      CustomerKind kind,
      CustomerStage stage) {

    static Hit of(Customer c) {
      return new Hit(c.id(), c.code(), c.name(), c.phone(), c.email(), c.kind(), c.stage());
    }

    Hit withoutContact() {
      return new Hit(id, code, name, null, null, kind, stage);
    }
  }

  @Activate
  public CustomerResource(@Reference CustomerRows customers, @Reference Users users) {
    this.customers = customers;
    this.users = users;
  }

  @GET
  @Requires(READ)
  public Page<Form> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("stage") Set<CustomerStage> stages,
      @QueryParam("kind") CustomerKind kind,
      @QueryParam("source") CustomerSource source,
      @QueryParam("country") String country,
      @QueryParam("ownerId") UserId owner,
      @QueryParam("archived") @DefaultValue("false") boolean archived) {
    Set<UserId> owners = caller.visibleOwners(READ).orElse(null);
    Page<Customer> found =
        customers.list(
            new CustomerQuery(stages, kind, source, country, owner, owners, archived, page));
    Map<UserId, String> names = users.names(found.items().stream().map(Customer::owner).toList());
    return found.map(customer -> form(customer, names));
  }

  @GET
  @Path("/search")
  @Requires(READ)
  public Page<Hit> search(
      @Context Caller caller,
      @QueryParam("q") String text,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    Set<UserId> owners = caller.visibleOwners(READ).orElse(null);
    return Page.of(customers.search(text, limit, owners).stream().map(Hit::of).toList());
  }

  /** Whom one would enter twice; of those of others no more than who they are. */
  @GET
  @Path("/duplicates")
  @Requires(READ)
  public Page<Hit> duplicates(
      @Context Caller caller,
      @QueryParam("email") String email,
      @QueryParam("phone") String phone) {
    Set<UserId> owners = caller.visibleOwners(READ).orElse(null);
    return Page.of(
        Stream.concat(customers.findByEmail(email).stream(), customers.findByPhone(phone).stream())
            .distinct()
            .map(c -> visible(c, owners) ? Hit.of(c) : Hit.of(c).withoutContact())
            .toList());
  }

  private static boolean visible(Customer customer, Set<UserId> owners) {
    return owners == null || customer.owner() == null || owners.contains(customer.owner());
  }

  @GET
  @Path("/{id}")
  @Requires(READ)
  public Form get(@Context Caller caller, @PathParam("id") CustomerId id) {
    Customer customer = customers.get(id);
    caller.requireFor(READ, customer.owner());
    return form(customer);
  }

  @POST
  @Requires(WRITE)
  public Response create(@Context Caller caller, Form in) {
    Customer made = customers.create(caller, owned(caller, in.details()));
    return Response.created(URI.create("customers/" + made.id().value()))
        .entity(form(made))
        .build();
  }

  /** Who works on some customers only is in charge of those that they bring. */
  private static CustomerDetails owned(Caller caller, CustomerDetails details) {
    boolean everybodys = details.owner() == null && caller.visibleOwners(WRITE).isPresent();
    return everybodys ? details.ownedBy(caller.user()) : details;
  }

  @PUT
  @Path("/{id}")
  @Requires(WRITE)
  public Form save(
      @Context Caller caller,
      @PathParam("id") CustomerId id,
      @HeaderParam("If-Match") Version expected,
      Form in) {
    caller.requireFor(WRITE, customers.get(id).owner());
    return form(customers.update(caller, id, expected, in.details()));
  }

  @POST
  @Path("/{id}/archive")
  @Requires("core:customer:archive")
  public Form archive(@Context Caller caller, @PathParam("id") CustomerId id) {
    caller.requireFor("core:customer:archive", customers.get(id).owner());
    return form(customers.archive(caller, id, true));
  }

  @POST
  @Path("/{id}/restore")
  @Requires("core:customer:archive")
  public Form restore(@Context Caller caller, @PathParam("id") CustomerId id) {
    caller.requireFor("core:customer:archive", customers.get(id).owner());
    return form(customers.archive(caller, id, false));
  }

  private Form form(Customer customer) {
    return form(
        customer, users.names(customer.owner() == null ? List.of() : List.of(customer.owner())));
  }

  private static Form form(Customer c, Map<UserId, String> names) {
    return new Form(
        c.id(),
        c.version(),
        c.code(),
        c.kind(),
        c.name(),
        c.email(),
        c.phone(),
        c.address(),
        c.country(),
        c.language(),
        c.birthday(),
        c.source(),
        c.stage(),
        c.owner(),
        c.owner() == null ? null : names.get(c.owner()),
        c.notes(),
        c.mailConsent(),
        c.archived(),
        c.createdAt(),
        c.updatedAt());
  }
}
