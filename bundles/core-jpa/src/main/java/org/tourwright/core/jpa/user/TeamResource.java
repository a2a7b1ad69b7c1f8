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
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.LoggedIn;
import org.tourwright.core.user.Requires;

/** Teams and their areas (R71). */
@Component(service = TeamResource.class)
@Path("/teams")
@Produces("application/json")
@Consumes("application/json")
public final class TeamResource {

  private final TeamRows teams;

  @Activate
  public TeamResource(@Reference TeamRows teams) {
    this.teams = teams;
  }

  @GET
  @LoggedIn
  public Page<TeamRows.Form> list() {
    return Page.of(teams.list());
  }

  @POST
  @Requires("core:user:write")
  public Response create(@Context Caller caller, TeamRows.Form in) {
    TeamRows.Form made = teams.create(caller, in);
    return Response.created(URI.create("teams/" + made.id())).entity(made).build();
  }

  @PUT
  @Path("/{id}")
  @Requires("core:user:write")
  public TeamRows.Form save(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      TeamRows.Form in) {
    return teams.save(caller, id, expected, in);
  }

  @DELETE
  @Path("/{id}")
  @Requires("core:user:write")
  public void delete(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    teams.delete(caller, id, expected);
  }
}
