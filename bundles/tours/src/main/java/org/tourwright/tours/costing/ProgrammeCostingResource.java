package org.tourwright.tours.costing;

import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Makes;
import org.tourwright.core.page.Page;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** The costings of one programme. */
@Component(service = ProgrammeCostingResource.class)
@Path("/programmes/{programme}/costings")
@Produces("application/json")
@Consumes("application/json")
public final class ProgrammeCostingResource {

  private final Costings costings;

  @Activate
  public ProgrammeCostingResource(@Reference Costings costings) {
    this.costings = costings;
  }

  @GET
  @Requires("tours:costing:read")
  public Page<CostingView> list(@PathParam("programme") UUID programme) {
    return Page.of(costings.list(programme));
  }

  @POST
  @Requires("tours:costing:write")
  @Makes(CostingView.class)
  public Response create(
      @Context Caller caller, @PathParam("programme") UUID programme, CostingDetails in) {
    return CostingResource.created(costings.create(caller, programme, in));
  }
}
