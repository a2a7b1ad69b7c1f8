package org.tourwright.operations.desk;

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
import org.tourwright.core.user.Requires;
import org.tourwright.operations.Rights;
import org.tourwright.operations.tour.Checklist;

/** The checklist of a tour. */
@Component(service = ChecklistResource.class)
@Path("/tours/{tour}/checklist")
@Produces("application/json")
@Consumes("application/json")
public final class ChecklistResource {

  private final Checklist checklist;

  @Activate
  public ChecklistResource(@Reference Checklist checklist) {
    this.checklist = checklist;
  }

  @GET
  @Requires(Rights.TOUR_READ)
  public Page<Checklist.Item> list(@Context Caller caller, @PathParam("tour") UUID tour) {
    return Page.of(checklist.of(caller, tour));
  }

  @POST
  @Requires(Rights.TOUR_WRITE)
  public Response create(
      @Context Caller caller, @PathParam("tour") UUID tour, Checklist.ItemInput input) {
    Checklist.Item made = checklist.add(caller, tour, input);
    return Response.created(URI.create("tours/" + tour + "/checklist/" + made.id()))
        .entity(made)
        .build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Rights.TOUR_WRITE)
  public Checklist.Item update(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Checklist.ItemInput input) {
    return checklist.update(caller, tour, id, expected, input);
  }

  @POST
  @Path("/{id}/done")
  @Requires(Rights.TOUR_WRITE)
  public Checklist.Item done(
      @Context Caller caller, @PathParam("tour") UUID tour, @PathParam("id") UUID id) {
    return checklist.tick(caller, tour, id, true);
  }

  @POST
  @Path("/{id}/undone")
  @Requires(Rights.TOUR_WRITE)
  public Checklist.Item undone(
      @Context Caller caller, @PathParam("tour") UUID tour, @PathParam("id") UUID id) {
    return checklist.tick(caller, tour, id, false);
  }

  @DELETE
  @Path("/{id}")
  @Requires(Rights.TOUR_WRITE)
  public void delete(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected) {
    checklist.remove(caller, tour, id, expected);
  }
}
