package org.tourwright.core.jpa.event;

import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Deliveries of events: what waits, what is parked. */
@Component(service = EventResource.class)
@Path("/events")
@Produces("application/json")
public final class EventResource {

  private final EventLog log;

  @Activate
  public EventResource(@Reference EventLog log) {
    this.log = log;
  }

  @GET
  @Requires("core:event:read")
  public Page<EventLog.Line> list(
      @Context PageRequest page,
      @QueryParam("state") Delivery.State state,
      @QueryParam("consumer") String consumer) {
    return log.list(state, consumer, page);
  }

  @POST
  @Path("/{id}/retry")
  @Requires("core:event:retry")
  public void retry(@Context Caller caller, @PathParam("id") UUID id) {
    log.retry(caller, id);
  }
}
