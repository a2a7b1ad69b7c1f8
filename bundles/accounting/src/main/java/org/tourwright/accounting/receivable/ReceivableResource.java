package org.tourwright.accounting.receivable;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.ws.rs.Consumes;
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
import org.tourwright.accounting.ledger.ItemFilter;
import org.tourwright.accounting.ledger.ItemPayment;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.OpenItems;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.receivable.Receivables.NewReceivable;
import org.tourwright.core.error.Checks;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** What customers owe. */
@Path("/receivables")
@Produces("application/json")
@Consumes("application/json")
public class ReceivableResource {

  static final String READ = "accounting:receivable:read";
  static final String WRITE = "accounting:receivable:write";

  private final Receivables receivables;
  private final OpenItems items;

  /** A new date to pay by. */
  public record Terms(LocalDate due, String description) {}

  /** Why something is taken back. */
  public record Reason(String reason) {}

  public ReceivableResource(Receivables receivables, OpenItems items) {
    this.receivables = receivables;
    this.items = items;
  }

  @GET
  @Requires(READ)
  public Page<Receivable> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") List<ItemState> states,
      @QueryParam("overdue") boolean overdue,
      @QueryParam("customer") UUID customer,
      @QueryParam("booking") UUID booking,
      @QueryParam("dueFrom") LocalDate dueFrom,
      @QueryParam("dueTo") LocalDate dueTo,
      @QueryParam("currency") String currency) {
    ItemFilter filter =
        new ItemFilter(
            Side.CUSTOMER,
            states == null || states.isEmpty() ? null : states,
            overdue,
            customer,
            booking,
            null,
            dueFrom,
            dueTo,
            currency,
            caller.visibleOwners(READ).orElse(null));
    return items.list(filter, page).map(this::shown);
  }

  /** What is unpaid and overdue in all, by currency. */
  @GET
  @Path("/summary")
  @Requires(READ)
  public Map<String, OpenItems.Unpaid> summary(
      @Context Caller caller, @QueryParam("customer") UUID customer) {
    return items.unpaid(Side.CUSTOMER, customer, caller.visibleOwners(READ).orElse(null));
  }

  @GET
  @Path("/{id}")
  @Requires(READ)
  public Receivable get(@Context Caller caller, @PathParam("id") UUID id) {
    return shown(visible(caller, id));
  }

  /** The receipts that pay it. */
  @GET
  @Path("/{id}/payments")
  @Requires(READ)
  public List<ItemPayment> payments(@Context Caller caller, @PathParam("id") UUID id) {
    visible(caller, id);
    return items.payments(Side.CUSTOMER, id);
  }

  @POST
  @Requires(WRITE)
  public Response create(@Context Caller caller, NewReceivable given) {
    Receivable made = shown(receivables.create(caller, given));
    return Response.created(URI.create("receivables/" + made.id())).entity(made).build();
  }

  /** Changes by when it is to be paid; what is owed changes with the booking only. */
  @PUT
  @Path("/{id}")
  @Requires(WRITE)
  public Receivable terms(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Terms terms) {
    new Checks()
        .required("due", terms.due())
        .required("description", terms.description(), 500)
        .orThrow();
    return shown(
        items.terms(caller, Side.CUSTOMER, id, expected, terms.due(), terms.description().strip()));
  }

  @POST
  @Path("/{id}/cancel")
  @Requires(WRITE)
  public Receivable cancel(@Context Caller caller, @PathParam("id") UUID id, Reason reason) {
    new Checks().required("reason", reason.reason(), 500).orThrow();
    return shown(items.cancel(caller, Side.CUSTOMER, id, reason.reason().strip()));
  }

  private OpenItem visible(Caller caller, UUID id) {
    OpenItem item = items.get(Side.CUSTOMER, id);
    caller.requireFor(READ, item.owner());
    return item;
  }

  private Receivable shown(OpenItem item) {
    return Receivable.of(item, items.today());
  }
}
