package org.tourwright.campaigns.campaign;

import java.util.UUID;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Addresses that do not want campaigns (N23). */
@Component(service = UnsubscribedResource.class)
@Path("/unsubscribed")
@Produces("application/json")
public final class UnsubscribedResource {

  private final Leaving leaving;

  @Activate
  public UnsubscribedResource(@Reference Leaving leaving) {
    this.leaving = leaving;
  }

  @GET
  @Requires("campaigns:segment:read")
  public Page<Leaving.Entry> list(@Context PageRequest page) {
    return leaving.list(page);
  }

  /** Lets the address be written to again; the customer must agree to marketing mail as well. */
  @DELETE
  @Path("/{id}")
  @Requires("campaigns:segment:write")
  public void forgive(@Context Caller caller, @PathParam("id") UUID id) {
    leaving.forgive(caller, id);
  }
}
