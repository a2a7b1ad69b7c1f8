package org.tourwright.core.jpa.user;

import java.net.URI;
import java.util.UUID;
import javax.ws.rs.Consumes;
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
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.SessionOnly;
import org.tourwright.core.user.TeamId;

/** Accounts (R23). */
@Component(service = UserResource.class)
@Path("/users")
@Produces("application/json")
@Consumes("application/json")
public final class UserResource {

  private final UserRows users;
  private final UserAccess access;

  /** A new password set by an admin. */
  record NewPassword(String password) {}

  @Activate
  public UserResource(@Reference UserRows users, @Reference UserAccess access) {
    this.users = users;
    this.access = access;
  }

  @GET
  @Requires("core:user:read")
  public Page<UserForm> list(
      @Context PageRequest page,
      @QueryParam("roleId") UUID role,
      @QueryParam("teamId") TeamId team) {
    return users.list(page, role, team);
  }

  @GET
  @Path("/{id}")
  @Requires("core:user:read")
  public UserForm get(@PathParam("id") UUID id) {
    return users.get(id);
  }

  @POST
  @Requires("core:user:write")
  public Response create(@Context Caller caller, UserForm in) {
    UserForm made = users.create(caller, in);
    return Response.created(URI.create("users/" + made.id())).entity(made).build();
  }

  @PUT
  @Path("/{id}")
  @Requires("core:user:write")
  public UserForm save(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      UserForm in) {
    return users.save(caller, id, expected, in);
  }

  @POST
  @Path("/{id}/password")
  @Requires("core:user:write")
  @SessionOnly
  public void password(@Context Caller caller, @PathParam("id") UUID id, NewPassword in) {
    access.setPassword(caller, id, in.password());
  }

  @POST
  @Path("/{id}/lock")
  @Requires("core:user:write")
  public UserForm lock(@Context Caller caller, @PathParam("id") UUID id) {
    return access.lock(caller, id, true);
  }

  @POST
  @Path("/{id}/unlock")
  @Requires("core:user:write")
  public UserForm unlock(@Context Caller caller, @PathParam("id") UUID id) {
    return access.lock(caller, id, false);
  }
}
