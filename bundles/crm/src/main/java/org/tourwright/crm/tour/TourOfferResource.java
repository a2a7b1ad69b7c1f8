package org.tourwright.crm.tour;

import java.util.List;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.Requires;
import org.tourwright.crm.Permissions;

/** What salespeople can offer, for their pickers; they need no permission in tours. */
@Component(service = TourOfferResource.class)
@Path("/offers")
@Produces(MediaType.APPLICATION_JSON)
public final class TourOfferResource {

  private final TourOffers offers;
  private final AgencyProfile agency;

  @Activate
  public TourOfferResource(@Reference TourOffers offers, @Reference AgencyProfile agency) {
    this.offers = offers;
    this.agency = agency;
  }

  /** Whether tours is there, and what it asks for a person. */
  public record Offer(boolean available, Money pricePerPerson) {}

  /** A programme to choose. */
  public record ProgrammeChoice(
      ProgrammeId id, String code, String title, int days, int nights, String summary) {}

  @GET
  @Requires(Permissions.OPPORTUNITY_READ)
  public Offer offer(
      @QueryParam("programme") ProgrammeId programme,
      @QueryParam("departure") DepartureId departure,
      @QueryParam("pax") int pax) {
    return new Offer(
        offers.available(), offers.pricePerPerson(programme, departure, pax).orElse(null));
  }

  @GET
  @Path("/programmes")
  @Requires(Permissions.OPPORTUNITY_READ)
  public Page<ProgrammeChoice> programmes(@Context PageRequest page) {
    return Page.of(
        offers.programmes(page.q(), page.limit()).stream().map(TourOfferResource::choice).toList());
  }

  @GET
  @Path("/programmes/{id}")
  @Requires(Permissions.OPPORTUNITY_READ)
  public ProgrammeChoice programme(@PathParam("id") UUID id) {
    return offers
        .programme(new ProgrammeId(id))
        .map(TourOfferResource::choice)
        .orElseThrow(NotFound::new);
  }

  /** From today on. */
  @GET
  @Path("/programmes/{id}/departures")
  @Requires(Permissions.OPPORTUNITY_READ)
  public Page<Departure> departures(@PathParam("id") UUID id) {
    List<Departure> found = offers.departures(new ProgrammeId(id), agency.today());
    return Page.of(found);
  }

  /** Also one of the past, or one that is no longer sold. */
  @GET
  @Path("/departures/{id}")
  @Requires(Permissions.OPPORTUNITY_READ)
  public Departure departure(@PathParam("id") UUID id) {
    return offers.departure(new DepartureId(id)).orElseThrow(NotFound::new);
  }

  private static ProgrammeChoice choice(org.tourwright.core.tour.Programme programme) {
    return new ProgrammeChoice(
        programme.id(),
        programme.code(),
        programme.title(),
        programme.days(),
        programme.nights(),
        programme.summary());
  }
}
