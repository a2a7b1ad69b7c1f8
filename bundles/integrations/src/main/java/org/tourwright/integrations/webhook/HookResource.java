package org.tourwright.integrations.webhook;

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

/** The delivery log of webhooks. */
@Component(service = HookResource.class)
@Path("/deliveries")
@Produces("application/json")
public final class HookResource {

  private final HookLog log;

  @Activate
  public HookResource(@Reference HookLog log) {
    this.log = log;
  }

  @GET
  @Requires(Endpoints.READ)
  public Page<HookViews.Line> list(
      @Context PageRequest page,
      @QueryParam("endpointId") UUID endpoint,
      @QueryParam("state") Hook.State state,
      @QueryParam("type") String type) {
    return log.list(page, endpoint, state, type);
  }

  @GET
  @Path("/{id}")
  @Requires(Endpoints.READ)
  public HookViews.Detail get(@PathParam("id") UUID id) {
    return log.get(id);
  }

  /** Sends it again now, under the same id. */
  @POST
  @Path("/{id}/resend")
  @Requires(Endpoints.WRITE)
  public HookViews.Detail resend(@Context Caller caller, @PathParam("id") UUID id) {
    return log.resend(caller, id);
  }
}
