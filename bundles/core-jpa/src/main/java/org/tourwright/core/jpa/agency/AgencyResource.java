package org.tourwright.core.jpa.agency;

import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.LoggedIn;
import org.tourwright.core.user.Requires;

/** The agency's data (R24). */
@Component(service = AgencyResource.class)
@Path("/agency")
@Produces("application/json")
@Consumes("application/json")
public final class AgencyResource {

  private final AgencyRows agencies;

  @Activate
  public AgencyResource(@Reference AgencyRows agencies) {
    this.agencies = agencies;
  }

  @GET
  @LoggedIn
  public AgencyRows.Form get() {
    return agencies.form();
  }

  @PUT
  @Requires("core:agency:write")
  public AgencyRows.Form save(
      @Context Caller caller, @HeaderParam("If-Match") Version expected, AgencyRows.Form in) {
    return agencies.save(caller, expected, in);
  }
}
