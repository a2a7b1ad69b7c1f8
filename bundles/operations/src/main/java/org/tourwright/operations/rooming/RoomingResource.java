package org.tourwright.operations.rooming;

import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.operations.Rights;

/** The rooming list of a tour. */
@Component(service = RoomingResource.class)
@Path("/tours/{tour}/rooming")
@Produces("application/json")
@Consumes("application/json")
public final class RoomingResource {

  private final RoomingLists lists;

  @Activate
  public RoomingResource(@Reference RoomingLists lists) {
    this.lists = lists;
  }

  /** A rooming list as it is to be saved, as a whole. */
  public record RoomingInput(List<Room> rooms) {}

  @GET
  @Requires(Rights.PASSENGER_READ)
  public RoomingView get(@Context Caller caller, @PathParam("tour") UUID tour) {
    return lists.get(caller, tour);
  }

  @POST
  @Path("/proposal")
  @Requires(Rights.PASSENGER_READ)
  public RoomingView propose(@Context Caller caller, @PathParam("tour") UUID tour) {
    return lists.propose(caller, tour);
  }

  @PUT
  @Requires(Rights.TOUR_WRITE)
  public RoomingView save(
      @Context Caller caller,
      @PathParam("tour") UUID tour,
      @HeaderParam("If-Match") Version expected,
      RoomingInput input) {
    return lists.save(caller, tour, expected, input.rooms());
  }
}
