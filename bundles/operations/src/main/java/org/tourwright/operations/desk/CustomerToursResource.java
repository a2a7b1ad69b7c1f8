package org.tourwright.operations.desk;

import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.operations.Rights;

/** The tours of a customer. */
@Component(service = CustomerToursResource.class)
@Path("/customers/{customer}/tours")
@Produces("application/json")
public final class CustomerToursResource {

  private final TourDesk desk;

  @Activate
  public CustomerToursResource(@Reference TourDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Rights.TOUR_READ)
  public Page<TourView> list(@Context Caller caller, @PathParam("customer") UUID customer) {
    return Page.of(desk.ofCustomer(caller, new CustomerId(customer)));
  }
}
