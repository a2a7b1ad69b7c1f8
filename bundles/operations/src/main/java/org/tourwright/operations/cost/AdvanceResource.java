package org.tourwright.operations.cost;

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
import org.tourwright.core.page.Page;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.operations.Rights;

/** Advances to the guide of a tour. */
@Component(service = AdvanceResource.class)
@Path("/tours/{tour}/advances")
@Produces("application/json")
@Consumes("application/json")
public final class AdvanceResource {

  private final RunningCosts costs;

  @Activate
  public AdvanceResource(@Reference RunningCosts costs) {
    this.costs = costs;
  }

  @GET
  @Requires(Rights.COST_READ)
  public Page<RunningCosts.AdvanceView> list(@Context Caller caller, @PathParam("tour") UUID tour) {
    return Page.of(costs.advances(caller, tour));
  }

  @POST
  @Requires(Rights.TOUR_WRITE)
  public Response create(
      @Context Caller caller, @PathParam("tour") UUID tour, RunningCosts.AdvanceInput input) {
    RunningCosts.AdvanceView made = costs.addAdvance(caller, tour, input);
    return Response.created(URI.create("tours/" + tour + "/advances/" + made.id()))
        .entity(made)
        .build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Rights.TOUR_WRITE)
  public RunningCosts.AdvanceView update(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      RunningCosts.AdvanceInput input) {
    return costs.changeAdvance(caller, tour, id, expected, input);
  }

  @DELETE
  @Path("/{id}")
  @Requires(Rights.TOUR_WRITE)
  public void delete(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected) {
    costs.removeAdvance(caller, tour, id, expected);
  }
}
