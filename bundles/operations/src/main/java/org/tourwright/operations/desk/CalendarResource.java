package org.tourwright.operations.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.UserId;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;
import org.tourwright.operations.reservation.ReservationRows;
import org.tourwright.operations.reservation.ReservationState;
import org.tourwright.operations.reservation.ReservationView;

/** Where the guides and vehicles are (N13). */
@Component(service = CalendarResource.class)
@Path("/calendar")
@Produces("application/json")
public final class CalendarResource {

  private static final int LONGEST_DAYS = 93;

  private final OperationsStore store;
  private final AgencyProfile agency;

  @Activate
  public CalendarResource(@Reference OperationsStore store, @Reference AgencyProfile agency) {
    this.store = store;
    this.agency = agency;
  }

  /**
   * A guide or vehicle on a tour.
   *
   * @param who the name or plate; the supplier's name where it is not known yet
   */
  public record Span(
      UUID reservation,
      String who,
      UUID supplier,
      String supplierName,
      UUID tour,
      String tourNumber,
      String tourTitle,
      LocalDate from,
      LocalDate to,
      ReservationState state) {

    static Span of(ReservationView r) {
      return new Span(
          r.id(),
          r.assignedTo() == null ? r.supplierName() : r.assignedTo(),
          r.supplier(),
          r.supplierName(),
          r.tour(),
          r.tourNumber(),
          r.tourTitle(),
          r.from(),
          r.to(),
          r.state());
    }
  }

  /** Guides or vehicles between two days; without days the month from today. */
  @GET
  @Requires(Rights.RESERVATION_READ)
  public List<Span> list(
      @Context Caller caller,
      @QueryParam("kind") ServiceKind kind,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    Set<UserId> owners = caller.visibleOwners(Rights.RESERVATION_READ).orElse(null);
    LocalDate first = from == null ? agency.today() : from;
    LocalDate last = to == null ? first.plusDays(30) : to;
    long days = ChronoUnit.DAYS.between(first, last);
    if (days < 0 || days > LONGEST_DAYS) {
      throw new Invalid("to", CoreError.INVALID);
    }
    ServiceKind of = kind == null ? ServiceKind.GUIDE : kind;
    return store.read(
        em -> ReservationRows.between(em, of, first, last, owners).stream().map(Span::of).toList());
  }
}
