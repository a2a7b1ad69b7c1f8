package org.tourwright.core.jpa.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Deliveries of events: what waits, what is parked, and what admins do about it. */
@Component(service = EventResource.class)
@Path("/events")
@Produces("application/json")
@Consumes("application/json")
public final class EventResource {

  private static final String READ = "core:event:read";
  private static final String RETRY = "core:event:retry";

  private final EventAdmin events;
  private final EventLags lags;
  private final AgencyProfile agency;

  /**
   * Which parked deliveries are to be tried again; null does not narrow it.
   *
   * @param from the first day of publication, in the agency's time zone
   * @param to the last day
   */
  public record Wish(String consumer, String type, LocalDate from, LocalDate to) {}

  /** How many are tried again. */
  public record Retried(int count) {}

  /** Why a delivery is given up. */
  public record Reason(String reason) {}

  @Activate
  public EventResource(
      @Reference EventAdmin events, @Reference EventLags lags, @Reference AgencyProfile agency) {
    this.events = events;
    this.lags = lags;
    this.agency = agency;
  }

  /**
   * Deliveries, the newest events first.
   *
   * @param from the first day of publication, in the agency's time zone
   * @param to the last day
   */
  @GET
  @Requires(READ)
  public Page<EventAdmin.Line> list(
      @Context PageRequest page,
      @QueryParam("state") Delivery.State state,
      @QueryParam("consumer") String consumer,
      @QueryParam("type") String type,
      @QueryParam("aggregate") UUID aggregate,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return events.list(filter(state, consumer, type, aggregate, from, to), page);
  }

  /** Who is there, who is away since when, and what each has before it. */
  @GET
  @Path("/consumers")
  @Requires(READ)
  public Page<EventLags.Lag> consumers() {
    return Page.of(lags.list());
  }

  @GET
  @Path("/{id}")
  @Requires(READ)
  public EventAdmin.Detail get(@PathParam("id") UUID id) {
    return events.get(id);
  }

  @POST
  @Path("/{id}/retry")
  @Requires(RETRY)
  public void retry(@Context Caller caller, @PathParam("id") UUID id) {
    events.retry(caller, id);
  }

  /** Tries all parked deliveries again, or those that are named. */
  @POST
  @Path("/retry")
  @Requires(RETRY)
  public Retried retryAll(@Context Caller caller, Wish wish) {
    DeliveryFilter filter =
        wish == null
            ? DeliveryFilter.of(Delivery.State.PARKED)
            : filter(
                Delivery.State.PARKED, wish.consumer(), wish.type(), null, wish.from(), wish.to());
    return new Retried(events.retryAll(caller, filter));
  }

  /** Gives a delivery up for good; later events of the same thing go on after it. */
  @POST
  @Path("/{id}/skip")
  @Requires("core:event:skip")
  public void skip(@Context Caller caller, @PathParam("id") UUID id, Reason reason) {
    events.skip(caller, id, reason == null ? null : reason.reason());
  }

  private DeliveryFilter filter(
      Delivery.State state,
      String consumer,
      String type,
      UUID aggregate,
      LocalDate from,
      LocalDate to) {
    return new DeliveryFilter(
        state,
        consumer,
        type,
        aggregate,
        from == null ? null : begin(from),
        to == null ? null : begin(to.plusDays(1)));
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(agency.agency().zone()).toInstant();
  }
}
