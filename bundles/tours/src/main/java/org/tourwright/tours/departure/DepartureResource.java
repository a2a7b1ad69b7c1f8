package org.tourwright.tours.departure;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
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
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.booking.Bookings;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Departures. */
@Component(service = DepartureResource.class)
@Path("/departures")
@Produces("application/json")
@Consumes("application/json")
public final class DepartureResource {

  /** Of the sales department, whose bookings these are. */
  private static final String READ_BOOKINGS = "crm:booking:read";

  private final Departures departures;
  private final DepartureList list;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Bookings bookings;

  /** Why a departure is cancelled. */
  public record Cancellation(String reason) {}

  @Activate
  public DepartureResource(@Reference Departures departures, @Reference DepartureList list) {
    this.departures = departures;
    this.list = list;
  }

  @GET
  @Requires("tours:departure:read")
  public Page<DepartureView> list(
      @Context PageRequest page,
      @QueryParam("programme") UUID programme,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("coming") @DefaultValue("false") boolean coming,
      @QueryParam("state") Departure.State state,
      @QueryParam("underBooked") @DefaultValue("false") boolean underBooked,
      @QueryParam("free") @DefaultValue("false") boolean free) {
    return list.list(
        new DepartureList.Filter(
            programme, day("from", from), day("to", to), coming, state, underBooked, free),
        page);
  }

  @POST
  @Requires("tours:departure:write")
  public Response create(@Context Caller caller, DepartureDetails in) {
    DepartureView made = departures.create(caller, in);
    return Response.created(URI.create("departures/" + made.id().value())).entity(made).build();
  }

  @POST
  @Path("/series")
  @Requires("tours:departure:write")
  public DepartureView.Series create(@Context Caller caller, DepartureSeries series) {
    return departures.create(caller, series);
  }

  @GET
  @Path("/{id}")
  @Requires("tours:departure:read")
  public DepartureView get(@PathParam("id") UUID id) {
    return list.get(id);
  }

  @PUT
  @Path("/{id}")
  @Requires("tours:departure:write")
  public DepartureView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      DepartureDetails in) {
    return departures.update(caller, id, expected, in);
  }

  @POST
  @Path("/{id}/guarantee")
  @Requires("tours:departure:write")
  public DepartureView guarantee(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    return departures.guarantee(caller, id, expected);
  }

  @POST
  @Path("/{id}/cancel")
  @Requires("tours:departure:write")
  public DepartureView cancel(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Cancellation in) {
    return departures.cancel(caller, id, expected, in == null ? null : in.reason());
  }

  @POST
  @Path("/{id}/reopen")
  @Requires("tours:departure:write")
  public DepartureView reopen(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    return departures.reopen(caller, id, expected);
  }

  /** Who has its seats; of bookings that the caller may not read only how many. */
  @GET
  @Path("/{id}/seats")
  @Requires("tours:departure:read")
  public Page<DepartureView.Claim> seats(@Context Caller caller, @PathParam("id") UUID id) {
    list.get(id);
    List<SeatClaim> claims = list.claims(id);
    return Page.of(claims.stream().map(claim -> claim(caller, claim)).toList());
  }

  private DepartureView.Claim claim(Caller caller, SeatClaim claim) {
    Bookings known = bookings;
    return Optional.ofNullable(known)
        .flatMap(all -> all.find(claim.booking))
        .filter(booking -> caller.mayFor(READ_BOOKINGS, booking.salesperson()))
        .map(
            booking ->
                new DepartureView.Claim(
                    booking.id(), booking.number(), booking.customerName(), claim.seats))
        .orElse(new DepartureView.Claim(null, null, null, claim.seats));
  }

  private static LocalDate day(String field, String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Invalid(field, CoreError.NOT_A_DATE);
    }
  }
}
