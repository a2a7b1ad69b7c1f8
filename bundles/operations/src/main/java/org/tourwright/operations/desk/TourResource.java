package org.tourwright.operations.desk;

import java.net.URI;
import java.time.LocalDate;
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
import org.tourwright.core.user.UserId;
import org.tourwright.operations.Rights;
import org.tourwright.operations.reservation.ReservationView;
import org.tourwright.operations.reservation.Reservations;
import org.tourwright.operations.tour.TourDeeds;
import org.tourwright.operations.tour.TourInput;
import org.tourwright.operations.tour.TourState;

/** Tours to run. */
@Component(service = TourResource.class)
@Path("/tours")
@Produces("application/json")
@Consumes("application/json")
public final class TourResource {

  private final TourDesk desk;
  private final TourDeeds deeds;
  private final Itinerary itinerary;
  private final Reservations reservations;

  @Activate
  public TourResource(
      @Reference TourDesk desk,
      @Reference TourDeeds deeds,
      @Reference Itinerary itinerary,
      @Reference Reservations reservations) {
    this.desk = desk;
    this.deeds = deeds;
    this.itinerary = itinerary;
    this.reservations = reservations;
  }

  /** Whether the tour is completed although its last day has not come. */
  public record Completion(Boolean early) {}

  /** Why the tour does not run. */
  public record Cancellation(String reason) {}

  @GET
  @Requires(Rights.TOUR_READ)
  public Page<TourView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") List<TourState> states,
      @QueryParam("operator") UUID operator,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    TourQuery query =
        new TourQuery(states, operator == null ? null : new UserId(operator), from, to);
    return desk.list(caller, query, page);
  }

  /** What waits for the caller, or for anybody. */
  @GET
  @Path("/waiting")
  @Requires(Rights.TOUR_READ)
  public Page<TourView> waiting(@Context Caller caller) {
    return Page.of(desk.waiting(caller));
  }

  @GET
  @Path("/{id}")
  @Requires(Rights.TOUR_READ)
  public TourView get(@Context Caller caller, @PathParam("id") UUID id) {
    return desk.get(caller, id);
  }

  @POST
  @Requires(Rights.TOUR_WRITE)
  public Response create(@Context Caller caller, TourInput input) {
    UUID id = deeds.create(caller, input);
    return Response.created(URI.create("tours/" + id)).entity(desk.get(caller, id)).build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Rights.TOUR_WRITE)
  public TourView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      TourInput input) {
    deeds.update(caller, id, expected, input);
    return desk.get(caller, id);
  }

  /** The caller takes charge. */
  @POST
  @Path("/{id}/take")
  @Requires(Rights.TOUR_WRITE)
  public TourView take(@Context Caller caller, @PathParam("id") UUID id) {
    deeds.take(caller, id);
    return desk.get(caller, id);
  }

  @POST
  @Path("/{id}/prepare")
  @Requires(Rights.TOUR_WRITE)
  public TourView prepare(@Context Caller caller, @PathParam("id") UUID id) {
    deeds.move(caller, id, TourState.PREPARED);
    return desk.get(caller, id);
  }

  /** Back to planning. */
  @POST
  @Path("/{id}/replan")
  @Requires(Rights.TOUR_WRITE)
  public TourView replan(@Context Caller caller, @PathParam("id") UUID id) {
    deeds.move(caller, id, TourState.PLANNED);
    return desk.get(caller, id);
  }

  @POST
  @Path("/{id}/start")
  @Requires(Rights.TOUR_WRITE)
  public TourView start(@Context Caller caller, @PathParam("id") UUID id) {
    deeds.move(caller, id, TourState.RUNNING);
    return desk.get(caller, id);
  }

  @POST
  @Path("/{id}/complete")
  @Requires(Rights.TOUR_WRITE)
  public TourView complete(@Context Caller caller, @PathParam("id") UUID id, Completion input) {
    deeds.complete(caller, id, input != null && Boolean.TRUE.equals(input.early()));
    return desk.get(caller, id);
  }

  @POST
  @Path("/{id}/cancel")
  @Requires(Rights.TOUR_WRITE)
  public TourView cancel(@Context Caller caller, @PathParam("id") UUID id, Cancellation input) {
    desk.cancel(caller, id, input == null ? null : input.reason());
    return desk.get(caller, id);
  }

  @GET
  @Path("/{id}/itinerary")
  @Requires(Rights.TOUR_READ)
  public Itinerary.Plan itinerary(@Context Caller caller, @PathParam("id") UUID id) {
    return itinerary.plan(caller, id);
  }

  @GET
  @Path("/{id}/passengers")
  @Requires(Rights.PASSENGER_READ)
  public Itinerary.Travellers passengers(@Context Caller caller, @PathParam("id") UUID id) {
    return itinerary.travellers(caller, id);
  }

  @GET
  @Path("/{id}/reservations")
  @Requires(Rights.RESERVATION_READ)
  public Page<ReservationView> reservations(@Context Caller caller, @PathParam("id") UUID id) {
    return Page.of(reservations.ofTour(caller, id));
  }
}
