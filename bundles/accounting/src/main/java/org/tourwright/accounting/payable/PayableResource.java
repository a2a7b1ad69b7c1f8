package org.tourwright.accounting.payable;

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
import org.tourwright.accounting.payable.Payables.NewPayable;
import org.tourwright.core.error.Checks;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** What the agency owes suppliers. */
@Path("/payables")
@Produces("application/json")
@Consumes("application/json")
public class PayableResource {

  static final String READ = "accounting:payable:read";
  static final String WRITE = "accounting:payable:write";

  private final Payables payables;
  private final OpenItems items;

  /** A new date to pay by. */
  public record Terms(LocalDate due, String description) {}

  /** Why something is taken back. */
  public record Reason(String reason) {}

  public PayableResource(Payables payables, OpenItems items) {
    this.payables = payables;
    this.items = items;
  }

  @GET
  @Requires(READ)
  public Page<Payable> list(
      @Context PageRequest page,
      @QueryParam("state") List<ItemState> states,
      @QueryParam("overdue") boolean overdue,
      @QueryParam("supplier") UUID supplier,
      @QueryParam("tour") UUID tour,
      @QueryParam("dueFrom") LocalDate dueFrom,
      @QueryParam("dueTo") LocalDate dueTo,
      @QueryParam("currency") String currency) {
    ItemFilter filter =
        new ItemFilter(
            Side.SUPPLIER,
            states == null || states.isEmpty() ? null : states,
            overdue,
            supplier,
            null,
            tour,
            dueFrom,
            dueTo,
            currency,
            null);
    return items.list(filter, page).map(this::shown);
  }

  /** What is unpaid and overdue in all, by currency. */
  @GET
  @Path("/summary")
  @Requires(READ)
  public Map<String, OpenItems.Unpaid> summary(@QueryParam("supplier") UUID supplier) {
    return items.unpaid(Side.SUPPLIER, supplier, null);
  }

  @GET
  @Path("/{id}")
  @Requires(READ)
  public Payable get(@PathParam("id") UUID id) {
    return shown(items.get(Side.SUPPLIER, id));
  }

  /** The payments that pay it. */
  @GET
  @Path("/{id}/payments")
  @Requires(READ)
  public List<ItemPayment> payments(@PathParam("id") UUID id) {
    return items.payments(Side.SUPPLIER, id);
  }

  @POST
  @Requires(WRITE)
  public Response create(@Context Caller caller, NewPayable given) {
    Payable made = shown(payables.create(caller, given));
    return Response.created(URI.create("payables/" + made.id())).entity(made).build();
  }

  /** Changes by when it is to be paid; what is owed changes with the reservation only. */
  @PUT
  @Path("/{id}")
  @Requires(WRITE)
  public Payable terms(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Terms terms) {
    new Checks()
        .required("due", terms.due())
        .required("description", terms.description(), 500)
        .orThrow();
    return shown(
        items.terms(caller, Side.SUPPLIER, id, expected, terms.due(), terms.description().strip()));
  }

  @POST
  @Path("/{id}/cancel")
  @Requires(WRITE)
  public Payable cancel(@Context Caller caller, @PathParam("id") UUID id, Reason reason) {
    new Checks().required("reason", reason.reason(), 500).orThrow();
    return shown(items.cancel(caller, Side.SUPPLIER, id, reason.reason().strip()));
  }

  private Payable shown(OpenItem item) {
    return Payable.of(item, items.today());
  }
}
