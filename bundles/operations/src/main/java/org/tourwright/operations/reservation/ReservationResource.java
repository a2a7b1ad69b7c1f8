package org.tourwright.operations.reservation;

import java.net.URI;
import java.time.LocalDate;
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
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.operations.Rights;

/** Service reservations of all tours. */
@Component(service = ReservationResource.class)
@Path("/reservations")
@Produces("application/json")
@Consumes("application/json")
public final class ReservationResource {

  private final Reservations reservations;
  private final RequestMail mail;

  @Activate
  public ReservationResource(@Reference Reservations reservations, @Reference RequestMail mail) {
    this.reservations = reservations;
    this.mail = mail;
  }

  /** What the supplier answered; every part may be missing. */
  public record Confirmation(String confirmationNumber, LocalDate deadline, Money unitPrice) {}

  /** Why it is cancelled; may be missing. */
  public record Cancellation(String reason) {}

  /** To whom and what is written besides the facts; may be missing. */
  public record Request(String to, String message) {}

  @GET
  @Requires(Rights.RESERVATION_READ)
  public Page<ReservationView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") ReservationState state,
      @QueryParam("kind") ServiceKind kind,
      @QueryParam("supplier") UUID supplier,
      @QueryParam("tour") UUID tour,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    ReservationQuery query = new ReservationQuery(state, kind, supplier, tour, from, to);
    return reservations.list(caller, query, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Rights.RESERVATION_READ)
  public ReservationView get(@Context Caller caller, @PathParam("id") UUID id) {
    return reservations.get(caller, id);
  }

  @POST
  @Requires(Rights.RESERVATION_WRITE)
  public Response create(@Context Caller caller, ReservationInput input) {
    ReservationView made = reservations.create(caller, input);
    return Response.created(URI.create("reservations/" + made.id())).entity(made).build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Rights.RESERVATION_WRITE)
  public ReservationView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      ReservationInput input) {
    return reservations.update(caller, id, expected, input);
  }

  @POST
  @Path("/{id}/confirm")
  @Requires(Rights.RESERVATION_CONFIRM)
  public ReservationView confirm(
      @Context Caller caller, @PathParam("id") UUID id, Confirmation input) {
    Confirmation answer = input == null ? new Confirmation(null, null, null) : input;
    return reservations.confirm(
        caller, id, answer.confirmationNumber(), answer.deadline(), answer.unitPrice());
  }

  @POST
  @Path("/{id}/cancel")
  @Requires(Rights.RESERVATION_WRITE)
  public ReservationView cancel(
      @Context Caller caller, @PathParam("id") UUID id, Cancellation input) {
    return reservations.cancel(caller, id, input == null ? null : input.reason());
  }

  @POST
  @Path("/{id}/reopen")
  @Requires(Rights.RESERVATION_WRITE)
  public ReservationView reopen(@Context Caller caller, @PathParam("id") UUID id) {
    return reservations.reopen(caller, id);
  }

  @POST
  @Path("/{id}/request-mail")
  @Requires(Rights.RESERVATION_WRITE)
  public ReservationView requestMail(
      @Context Caller caller, @PathParam("id") UUID id, Request input) {
    Request wanted = input == null ? new Request(null, null) : input;
    return mail.send(caller, id, wanted.to(), wanted.message());
  }
}
