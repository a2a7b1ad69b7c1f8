package org.tourwright.core.jpa.user;

import java.net.URI;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Roles and what they grant (R22). */
@Component(service = RoleResource.class)
@Path("/roles")
@Produces("application/json")
@Consumes("application/json")
public final class RoleResource {

  private final RoleRows roles;
  private final ModuleSwitches switches;

  @Activate
  public RoleResource(@Reference RoleRows roles, @Reference ModuleSwitches switches) {
    this.roles = roles;
    this.switches = switches;
  }

  @GET
  @Requires("core:role:read")
  public Page<RoleRows.Form> list() {
    return Page.of(roles.list());
  }

  @POST
  @Requires("core:role:write")
  public Response create(@Context Caller caller, RoleRows.Form in) {
    RoleRows.Form made = roles.create(caller, in);
    return Response.created(URI.create("roles/" + made.id())).entity(made).build();
  }

  @PUT
  @Path("/{id}")
  @Requires("core:role:write")
  public RoleRows.Form save(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      RoleRows.Form in) {
    return roles.save(caller, id, expected, in);
  }

  @DELETE
  @Path("/{id}")
  @Requires("core:role:write")
  public void delete(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    roles.delete(caller, id, expected);
  }

  /** Which departments are switched off for which roles. */
  @GET
  @Path("/off")
  @Requires("core:role:read")
  public Page<ModuleSwitches.Off> off(@QueryParam("module") String module) {
    return Page.of(switches.list(module));
  }

  @PUT
  @Path("/{id}/off/{module}")
  @Requires("core:role:write")
  public void switchOff(
      @Context Caller caller, @PathParam("id") UUID id, @PathParam("module") String module) {
    switches.set(caller, id, module, true);
  }

  @DELETE
  @Path("/{id}/off/{module}")
  @Requires("core:role:write")
  public void switchOn(
      @Context Caller caller, @PathParam("id") UUID id, @PathParam("module") String module) {
    switches.set(caller, id, module, false);
  }
}
