package org.tourwright.accounting.receivable;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingError;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.accounting.ledger.ItemDraft;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.OpenItems;
import org.tourwright.accounting.ledger.Origin;
import org.tourwright.accounting.ledger.Party;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Listing;

/**
 * Receivables entered by hand: extra services, cancellation fees, and all where sales is not used.
 */
@Component(service = Receivables.class)
public class Receivables {

  private final AccountingStore store;
  private final OpenItems items;
  private final Customers customers;

  /**
   * @param booking what it is charged for; null for nothing in particular
   */
  public record NewReceivable(
      CustomerId customer, BookingId booking, String description, LocalDate due, Money amount) {}

  @Activate
  public Receivables(
      @Reference AccountingStore store,
      @Reference OpenItems items,
      @Reference Customers customers) {
    this.store = store;
    this.items = items;
    this.customers = customers;
  }

  public OpenItem create(Caller caller, NewReceivable given) {
    new Checks()
        .required("customer", given.customer())
        .required("description", given.description(), 500)
        .required("due", given.due())
        .required("amount", given.amount())
        .positive("amount", given.amount())
        .orThrow();
    Customer customer =
        customers
            .find(given.customer())
            .orElseThrow(() -> new Invalid("customer", AccountingError.CUSTOMER_NOT_FOUND));
    SoldBooking booking = booking(given);
    return items.create(
        caller,
        new ItemDraft(
            Party.customer(customer.id(), customer.name()),
            Origin.HAND,
            null,
            0,
            given.booking(),
            booking == null ? null : booking.number(),
            booking == null ? null : booking.contractNo(),
            false,
            null,
            null,
            null,
            given.description().strip(),
            given.due(),
            given.amount(),
            booking == null ? customer.owner() : booking.owner()));
  }

  private SoldBooking booking(NewReceivable given) {
    if (given.booking() == null) {
      return null;
    }
    SoldBooking booking = store.read(em -> em.find(SoldBooking.class, given.booking().value()));
    if (booking == null || !booking.customer().equals(given.customer())) {
      throw new Invalid("booking", AccountingError.BOOKING_NOT_FOUND);
    }
    return booking;
  }

  /** Bookings that accounting was told of, latest first. */
  public Page<SoldBooking> bookings(UUID customer, PageRequest page) {
    return store.read(
        em ->
            new Listing<>(SoldBooking.class)
                .where(
                    "e.customer = :customer",
                    "customer",
                    customer == null ? null : new CustomerId(customer))
                .contains("e.search", page.q())
                .sortable("start", "e.start", LocalDate.class, booking -> booking.start)
                .sortable("number", "e.number", String.class, booking -> booking.number)
                .page(em, page, "-start", booking -> booking.id));
  }
}
