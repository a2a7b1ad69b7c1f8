package org.tourwright.crm.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.Visible;
import org.tourwright.crm.customer.Directory;
import org.tourwright.persistence.Listing;

/** Reads bookings for the people of the agency. */
@Component(service = BookingLists.class)
public final class BookingLists {

  private final CrmStore store;
  private final Directory directory;

  @Activate
  public BookingLists(@Reference CrmStore store, @Reference Directory directory) {
    this.store = store;
    this.directory = directory;
  }

  /**
   * Which bookings a list shows; null does not narrow it.
   *
   * @param from the first day on which a tour starts
   * @param to the last one
   */
  public record Filter(
      Booking.State state,
      PaymentState payment,
      CustomerId customer,
      DepartureId departure,
      UserId owner,
      LocalDate from,
      LocalDate to) {}

  public Page<BookingView> list(Caller caller, Filter filter, PageRequest request) {
    Listing<SoldTour> list =
        new Listing<>(SoldTour.class)
            .where("e.state = :state", "state", filter.state())
            .where("e.payment = :payment", "payment", filter.payment())
            .where("e.customer = :customer", "customer", filter.customer())
            .where("e.departure = :departure", "departure", filter.departure())
            .where("e.owner = :owner", "owner", filter.owner())
            .where("e.start >= :from", "from", filter.from())
            .where("e.start <= :to", "to", filter.to())
            .contains("e.searchText", request.q())
            .sortable("start", "e.start", LocalDate.class, one -> one.start)
            .sortable("number", "e.number", String.class, one -> one.number)
            .sortable("confirmedOn", "e.confirmedOn", LocalDate.class, one -> one.confirmedOn)
            .sortable("updatedAt", "e.updatedAt", Instant.class, one -> one.updatedAt)
            .sortable("customerName", "e.customerName", String.class, one -> one.customerName)
            .sortable("tourTitle", "e.tourTitle", String.class, one -> one.tourTitle)
            .sortable("pax", "e.pax", Integer.class, one -> one.pax)
            .sortable(
                "total", "e.total.value", BigDecimal.class, one -> one.total.money().getAmount());
    Visible.to(caller, Permissions.BOOKING_READ, list);
    return store.read(em -> views(em, list.page(em, request, "-start", one -> one.id)));
  }

  public BookingView get(Caller caller, UUID id) {
    return store.read(
        em -> {
          SoldTour tour = SoldTour.find(em, id);
          caller.requireFor(Permissions.BOOKING_READ, tour.owner);
          return views(em, Page.of(List.of(tour))).items().get(0);
        });
  }

  private Page<BookingView> views(EntityManager em, Page<SoldTour> page) {
    Directory.Names names =
        directory.names(
            page.items().stream().map(one -> one.customer).toList(),
            page.items().stream().map(one -> one.owner).toList());
    Map<UUID, Integer> passengers =
        Passengers.counts(em, page.items().stream().map(one -> one.id).toList());
    return page.map(one -> view(one, names, passengers.getOrDefault(one.id, 0)));
  }

  private static BookingView view(SoldTour one, Directory.Names names, int passengers) {
    return new BookingView(
        one.id,
        one.version,
        one.number,
        one.contract,
        one.contractNumber,
        one.customer,
        names.customer(one.customer, one.customerName),
        one.programme,
        one.departure,
        one.tourTitle,
        one.start,
        one.end,
        one.pax,
        passengers,
        one.total.money(),
        one.state,
        one.payment,
        one.owner,
        names.user(one.owner),
        one.confirmedOn,
        one.cancelReason,
        one.createdAt,
        one.updatedAt);
  }
}
