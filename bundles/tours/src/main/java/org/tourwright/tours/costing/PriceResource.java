package org.tourwright.tours.costing;

import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.user.Requires;

/** What customers pay for a programme, without the costs behind it. */
@Component(service = PriceResource.class)
@Path("/programmes/{programme}/prices")
@Produces("application/json")
public final class PriceResource {

  private static final int LARGEST_GROUP = 10_000;

  private final Costings costings;

  @Activate
  public PriceResource(@Reference Costings costings) {
    this.costings = costings;
  }

  @GET
  @Requires("tours:programme:read")
  public Costings.Prices prices(
      @PathParam("programme") UUID programme, @QueryParam("groupSize") Integer groupSize) {
    new Checks().range("groupSize", groupSize, 1, LARGEST_GROUP).orThrow();
    return costings.prices(programme, groupSize);
  }
}
