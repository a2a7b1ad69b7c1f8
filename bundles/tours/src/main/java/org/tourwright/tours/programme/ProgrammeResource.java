package org.tourwright.tours.programme;

import java.net.URI;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
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

/** Tour programmes. */
@Component(service = ProgrammeResource.class)
@Path("/programmes")
@Produces("application/json")
@Consumes("application/json")
public final class ProgrammeResource {

  private final Programmes programmes;

  /** The state that a programme shall have. */
  public record NextState(ProgrammeState state) {}

  @Activate
  public ProgrammeResource(@Reference Programmes programmes) {
    this.programmes = programmes;
  }

  @GET
  @Requires("tours:programme:read")
  public Page<ProgrammeView> list(
      @Context PageRequest page,
      @QueryParam("kind") ProgrammeKind kind,
      @QueryParam("state") ProgrammeState state,
      @QueryParam("template") Boolean template,
      @QueryParam("archived") @DefaultValue("false") boolean archived) {
    return programmes.list(new Programmes.Filter(kind, state, template, archived), page);
  }

  @POST
  @Requires("tours:programme:write")
  public Response create(@Context Caller caller, ProgrammeDetails in) {
    ProgrammeView made = programmes.create(caller, in);
    return Response.created(URI.create("programmes/" + made.id().value())).entity(made).build();
  }

  @GET
  @Path("/{id}")
  @Requires("tours:programme:read")
  public ProgrammeView get(@PathParam("id") UUID id) {
    return programmes.get(id);
  }

  @PUT
  @Path("/{id}")
  @Requires("tours:programme:write")
  public ProgrammeView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      ProgrammeDetails in) {
    return programmes.update(caller, id, expected, in);
  }

  @PUT
  @Path("/{id}/state")
  @Requires("tours:programme:write")
  public ProgrammeView become(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      NextState next) {
    return programmes.become(caller, id, expected, next == null ? null : next.state());
  }

  @POST
  @Path("/{id}/archive")
  @Requires("tours:programme:write")
  public ProgrammeView archive(@Context Caller caller, @PathParam("id") UUID id) {
    return programmes.archive(caller, id, true);
  }

  @POST
  @Path("/{id}/restore")
  @Requires("tours:programme:write")
  public ProgrammeView restore(@Context Caller caller, @PathParam("id") UUID id) {
    return programmes.archive(caller, id, false);
  }
}
