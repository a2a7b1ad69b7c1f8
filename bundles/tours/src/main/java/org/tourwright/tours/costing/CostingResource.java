package org.tourwright.tours.costing;

import java.net.URI;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Makes;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Costings. */
@Component(service = CostingResource.class)
@Path("/costings")
@Produces("application/json")
@Consumes("application/json")
public final class CostingResource {

  private final Costings costings;

  @Activate
  public CostingResource(@Reference Costings costings) {
    this.costings = costings;
  }

  /** Computes without saving: for the table that changes while one types. */
  @POST
  @Path("preview")
  @Requires("tours:costing:read")
  public PriceTable preview(CostingDetails in) {
    return costings.preview(in);
  }

  @GET
  @Path("{id}")
  @Requires("tours:costing:read")
  public CostingView get(@PathParam("id") UUID id) {
    return costings.get(id);
  }

  @PUT
  @Path("{id}")
  @Requires("tours:costing:write")
  public CostingView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      CostingDetails in) {
    return costings.update(caller, id, expected, in);
  }

  @DELETE
  @Path("{id}")
  @Requires("tours:costing:write")
  public void delete(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    costings.delete(caller, id, expected);
  }

  @POST
  @Path("{id}/activate")
  @Requires("tours:costing:write")
  public CostingView activate(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    return costings.activate(caller, id, expected);
  }

  @POST
  @Path("{id}/copy")
  @Requires("tours:costing:write")
  @Makes(CostingView.class)
  public Response copy(@Context Caller caller, @PathParam("id") UUID id) {
    return created(costings.copy(caller, id));
  }

  static Response created(CostingView costing) {
    return Response.created(URI.create("costings/" + costing.id())).entity(costing).build();
  }
}
