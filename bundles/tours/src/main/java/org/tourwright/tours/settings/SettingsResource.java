package org.tourwright.tours.settings;

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
import org.tourwright.core.user.Requires;

/** The parameters of the department. */
@Component(service = SettingsResource.class)
@Path("/settings")
@Produces("application/json")
@Consumes("application/json")
public final class SettingsResource {

  private final Settings settings;

  @Activate
  public SettingsResource(@Reference Settings settings) {
    this.settings = settings;
  }

  @GET
  @Requires("tours:programme:read")
  public Settings.View get() {
    return settings.get();
  }

  @PUT
  @Requires("tours:settings:write")
  public Settings.View save(
      @Context Caller caller, @HeaderParam("If-Match") Version expected, Settings.Details in) {
    return settings.save(caller, expected, in);
  }
}
