package org.tourwright.accounting.receivable;

import java.time.LocalDate;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.joda.money.Money;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Requires;

/** Bookings as accounting knows them: for charging something on top of one. */
@Path("/bookings")
@Produces("application/json")
public class BookingResource {

  private final Receivables receivables;

  /** A booking. */
  public record Shown(
      BookingId id,
      String number,
      String contractNumber,
      CustomerId customer,
      String customerName,
      String tourTitle,
      LocalDate start,
      LocalDate end,
      Money total,
      boolean cancelled) {}

  public BookingResource(Receivables receivables) {
    this.receivables = receivables;
  }

  @GET
  @Requires(ReceivableResource.WRITE)
  public Page<Shown> list(@Context PageRequest page, @QueryParam("customer") UUID customer) {
    return receivables.bookings(customer, page).map(BookingResource::shown);
  }

  private static Shown shown(SoldBooking booking) {
    return new Shown(
        booking.id(),
        booking.number(),
        booking.contractNo(),
        booking.customer(),
        booking.customerName(),
        booking.tourTitle(),
        booking.start(),
        booking.end(),
        booking.total(),
        booking.cancelled());
  }
}
