package org.tourwright.operations.settlement;

import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.operations.Rights;

/** The settlement of a tour. */
@Component(service = SettlementResource.class)
@Path("/tours/{tour}/settlement")
@Produces("application/json")
@Consumes("application/json")
public final class SettlementResource {

  private final Settlements settlements;

  @Activate
  public SettlementResource(@Reference Settlements settlements) {
    this.settlements = settlements;
  }

  @GET
  @Requires(Rights.COST_READ)
  public SettlementView get(@Context Caller caller, @PathParam("tour") UUID tour) {
    return settlements.get(caller, tour);
  }

  /** Settles the tour. */
  @POST
  @Requires(Rights.TOUR_SETTLE)
  public SettlementView settle(@Context Caller caller, @PathParam("tour") UUID tour) {
    return settlements.settle(caller, tour);
  }
}
