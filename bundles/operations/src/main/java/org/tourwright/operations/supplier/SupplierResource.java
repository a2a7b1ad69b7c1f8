package org.tourwright.operations.supplier;

import java.net.URI;
import java.util.List;
import java.util.UUID;
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
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.operations.Rights;

/** Suppliers. */
@Component(service = SupplierResource.class)
@Path("/suppliers")
@Produces("application/json")
@Consumes("application/json")
public final class SupplierResource {

  private final Suppliers suppliers;

  @Activate
  public SupplierResource(@Reference Suppliers suppliers) {
    this.suppliers = suppliers;
  }

  @GET
  @Requires(Rights.SUPPLIER_READ)
  public Page<SupplierView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("kind") ServiceKind kind,
      @QueryParam("archived") boolean archived) {
    return suppliers.list(caller, kind, archived, page);
  }

  @GET
  @Path("/search")
  @Requires(Rights.SUPPLIER_READ)
  public List<SupplierView> search(
      @Context Caller caller,
      @QueryParam("q") String q,
      @QueryParam("kind") ServiceKind kind,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    return suppliers.search(caller, q, kind, limit);
  }

  @GET
  @Path("/{id}")
  @Requires(Rights.SUPPLIER_READ)
  public SupplierView get(@Context Caller caller, @PathParam("id") UUID id) {
    return suppliers.get(caller, id);
  }

  @POST
  @Requires(Rights.SUPPLIER_WRITE)
  public Response create(@Context Caller caller, SupplierInput input) {
    SupplierView made = suppliers.create(caller, input);
    return Response.created(URI.create("suppliers/" + made.id())).entity(made).build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Rights.SUPPLIER_WRITE)
  public SupplierView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      SupplierInput input) {
    return suppliers.update(caller, id, expected, input);
  }

  @POST
  @Path("/{id}/archive")
  @Requires(Rights.SUPPLIER_WRITE)
  public SupplierView archive(@Context Caller caller, @PathParam("id") UUID id) {
    return suppliers.archive(caller, id, true);
  }

  @POST
  @Path("/{id}/restore")
  @Requires(Rights.SUPPLIER_WRITE)
  public SupplierView restore(@Context Caller caller, @PathParam("id") UUID id) {
    return suppliers.archive(caller, id, false);
  }
}
