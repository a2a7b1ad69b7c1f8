package org.tourwright.crm.booking;

import java.net.URI;
import java.time.LocalDate;
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
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.Permissions;

/** Bookings and their passengers. */
@Component(service = BookingResource.class)
@Path("/bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BookingResource {

  private final BookingLists lists;
  private final Passengers passengers;

  @Activate
  public BookingResource(@Reference BookingLists lists, @Reference Passengers passengers) {
    this.lists = lists;
    this.passengers = passengers;
  }

  /** Lines copied out of a spreadsheet. */
  public record Paste(String text) {}

  @GET
  @Requires(Permissions.BOOKING_READ)
  public Page<BookingView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") Booking.State state,
      @QueryParam("payment") PaymentState payment,
      @QueryParam("customer") CustomerId customer,
      @QueryParam("departure") DepartureId departure,
      @QueryParam("owner") UserId owner,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return lists.list(
        caller,
        new BookingLists.Filter(state, payment, customer, departure, owner, from, to),
        page);
  }

  @GET
  @Path("/{id}")
  @Requires(Permissions.BOOKING_READ)
  public BookingView get(@Context Caller caller, @PathParam("id") UUID id) {
    return lists.get(caller, id);
  }

  @GET
  @Path("/{id}/passengers")
  @Requires(Permissions.BOOKING_READ)
  public Page<PassengerView> passengers(@Context Caller caller, @PathParam("id") UUID id) {
    return Page.of(passengers.list(caller, id));
  }

  @POST
  @Path("/{id}/passengers")
  @Requires(Permissions.BOOKING_WRITE)
  public Response add(@Context Caller caller, @PathParam("id") UUID id, PassengerInput input) {
    PassengerView added = passengers.add(caller, id, input);
    return Response.created(URI.create("bookings/" + id + "/passengers/" + added.id()))
        .entity(added)
        .build();
  }

  /** Adds several at once; all of them or none. */
  @POST
  @Path("/{id}/passengers/paste")
  @Requires(Permissions.BOOKING_WRITE)
  public Page<PassengerView> paste(@Context Caller caller, @PathParam("id") UUID id, Paste paste) {
    return Page.of(passengers.paste(caller, id, paste.text()));
  }

  @GET
  @Path("/{id}/passengers/{passenger}")
  @Requires(Permissions.BOOKING_READ)
  public PassengerView passenger(
      @Context Caller caller, @PathParam("id") UUID id, @PathParam("passenger") UUID passenger) {
    return passengers.get(caller, id, passenger);
  }

  @PUT
  @Path("/{id}/passengers/{passenger}")
  @Requires(Permissions.BOOKING_WRITE)
  public PassengerView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @PathParam("passenger") UUID passenger,
      @HeaderParam("If-Match") Version expected,
      PassengerInput input) {
    return passengers.update(caller, id, passenger, expected, input);
  }

  @DELETE
  @Path("/{id}/passengers/{passenger}")
  @Requires(Permissions.BOOKING_WRITE)
  public void remove(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @PathParam("passenger") UUID passenger,
      @HeaderParam("If-Match") Version expected) {
    passengers.remove(caller, id, passenger, expected);
  }
}
