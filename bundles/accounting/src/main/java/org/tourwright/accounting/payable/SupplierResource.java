package org.tourwright.accounting.payable;

import java.net.URI;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.tourwright.accounting.payable.Suppliers.NewSupplier;
import org.tourwright.core.page.Makes;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Whom the agency pays: for choosing one. */
@Path("/suppliers")
@Produces("application/json")
@Consumes("application/json")
public class SupplierResource {

  private final Suppliers suppliers;

  /** A supplier. */
  public record Shown(UUID id, String name) {}

  public SupplierResource(Suppliers suppliers) {
    this.suppliers = suppliers;
  }

  @GET
  @Requires(PayableResource.READ)
  public Page<Shown> list(@Context PageRequest page) {
    return suppliers.list(page).map(SupplierResource::shown);
  }

  @POST
  @Requires(PayableResource.WRITE)
  @Makes(Shown.class)
  public Response create(@Context Caller caller, NewSupplier given) {
    Shown made = shown(suppliers.create(caller, given));
    return Response.created(URI.create("suppliers/" + made.id())).entity(made).build();
  }

  private static Shown shown(Supplier supplier) {
    return new Shown(supplier.id(), supplier.name());
  }
}
