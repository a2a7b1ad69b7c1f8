package org.tourwright.integrations.link;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Links to other systems, and what they lead to for a customer, a booking or a departure. */
@Component(service = LinkResource.class)
@Path("/links")
@Produces("application/json")
@Consumes("application/json")
public final class LinkResource {

  private final Links links;

  /** Where links may be shown. */
  public record Choices(List<Place> places) {}

  /**
   * Where links may be shown.
   *
   * @param placeholders the names that may stand in braces there
   */
  public record Place(LinkPlace place, List<String> placeholders) {}

  @Activate
  public LinkResource(@Reference Links links) {
    this.links = links;
  }

  @GET
  @Requires(Links.READ)
  public Page<Links.View> list(@Context PageRequest page, @QueryParam("place") LinkPlace place) {
    return links.list(page, place);
  }

  @GET
  @Path("/choices")
  @Requires(Links.READ)
  public Choices choices() {
    return new Choices(
        Stream.of(LinkPlace.values())
            .map(place -> new Place(place, place.placeholders()))
            .toList());
  }

  @GET
  @Path("/customers/{id}")
  @Requires(Links.READ)
  public Page<Links.Ready> of(@Context Caller caller, @PathParam("id") CustomerId id) {
    return Page.of(links.of(caller, id));
  }

  @GET
  @Path("/bookings/{id}")
  @Requires(Links.READ)
  public Page<Links.Ready> ofBooking(@Context Caller caller, @PathParam("id") BookingId id) {
    return Page.of(links.of(caller, id));
  }

  @GET
  @Path("/departures/{id}")
  @Requires(Links.READ)
  public Page<Links.Ready> ofDeparture(@Context Caller caller, @PathParam("id") DepartureId id) {
    return Page.of(links.of(caller, id));
  }

  @POST
  @Requires(Links.WRITE)
  public Response create(@Context Caller caller, Links.View in) {
    Links.View made = links.create(caller, in);
    return Response.created(URI.create("links/" + made.id())).entity(made).build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Links.WRITE)
  public Links.View save(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Links.View in) {
    return links.save(caller, id, expected, in);
  }

  @DELETE
  @Path("/{id}")
  @Requires(Links.WRITE)
  public void delete(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    links.delete(caller, id, expected);
  }
}
