package org.tourwright.tours.programme;

import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
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
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** The days of a programme. */
@Component(service = ItineraryResource.class)
@Path("/programmes/{programme}/itinerary")
@Produces("application/json")
@Consumes("application/json")
public final class ItineraryResource {

  private final Itineraries itineraries;
  private final ItineraryPrint print;

  @Activate
  public ItineraryResource(@Reference Itineraries itineraries, @Reference ItineraryPrint print) {
    this.itineraries = itineraries;
    this.print = print;
  }

  @GET
  @Requires("tours:programme:read")
  public Itinerary get(@PathParam("programme") UUID programme) {
    return itineraries.get(programme);
  }

  /** Replaces all days; the version is the programme's. */
  @PUT
  @Requires("tours:programme:write")
  public Itinerary save(
      @Context Caller caller,
      @PathParam("programme") UUID programme,
      @HeaderParam("If-Match") Version expected,
      Itinerary.Details in) {
    return itineraries.save(caller, programme, expected, in);
  }

  @GET
  @Path("/pdf")
  @Produces({"application/pdf", "application/json"})
  @Requires("tours:programme:read")
  public Response pdf(
      @PathParam("programme") UUID programme, @QueryParam("language") String language) {
    String name = print.fileName(programme, language);
    return Response.ok(print.pdf(programme, language), "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
        .build();
  }
}
