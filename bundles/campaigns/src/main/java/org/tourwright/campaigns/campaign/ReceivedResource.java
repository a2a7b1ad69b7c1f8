package org.tourwright.campaigns.campaign;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Checks;
import org.tourwright.core.page.Page;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** What a customer was sent, for the customer's page. */
@Component(service = ReceivedResource.class)
@Path("/received")
@Produces("application/json")
public final class ReceivedResource {

  private final Recipients recipients;

  @Activate
  public ReceivedResource(@Reference Recipients recipients) {
    this.recipients = recipients;
  }

  @GET
  @Requires("campaigns:campaign:read")
  public Page<Recipients.Received> list(
      @Context Caller caller, @QueryParam("customerId") CustomerId customer) {
    new Checks().required("customerId", customer).orThrow();
    return recipients.ofCustomer(caller, customer);
  }
}
