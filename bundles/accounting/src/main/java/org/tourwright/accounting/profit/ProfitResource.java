package org.tourwright.accounting.profit;

import java.time.LocalDate;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Requires;

/** What tours earn. */
@Path("/profits")
@Produces("application/json")
public class ProfitResource {

  static final String READ = "accounting:profit:read";

  private final TourProfits profits;

  public ProfitResource(TourProfits profits) {
    this.profits = profits;
  }

  /** Tours by their last day. */
  @GET
  @Requires(READ)
  public Page<TourProfit> list(
      @Context PageRequest page,
      @QueryParam("state") TourState state,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return profits.list(state, from, to, page);
  }

  @GET
  @Path("/{tour}")
  @Requires(READ)
  public TourProfit get(@PathParam("tour") UUID tour) {
    return profits.get(tour);
  }
}
