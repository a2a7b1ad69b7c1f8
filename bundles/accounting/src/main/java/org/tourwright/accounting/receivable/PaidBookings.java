package org.tourwright.accounting.receivable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.core.event.Events;
import org.tourwright.core.payment.BookingPaymentChanged;
import org.tourwright.core.user.Caller;

/** Tells the other departments how far bookings are paid, whenever that changes. */
@Component(service = PaidBookings.class)
public class PaidBookings {

  private final Events events;

  @Activate
  public PaidBookings(@Reference Events events) {
    this.events = events;
  }

  /** What was paid for the items changed. */
  public void tell(EntityManager em, Caller caller, Collection<OpenItem> items) {
    items.stream()
        .map(OpenItem::booking)
        .filter(Objects::nonNull)
        .distinct()
        .map(booking -> em.find(SoldBooking.class, booking.value()))
        .filter(Objects::nonNull)
        .forEach(booking -> tell(em, caller, booking));
  }

  /** What is paid or owed for the booking may have changed. */
  void tell(EntityManager em, Caller caller, SoldBooking booking) {
    PaidState now = state(BookingReceivables.items(em, booking.id()));
    if (now != booking.told) {
      booking.told = now;
      events.publish(
          caller,
          new BookingPaymentChanged(
              booking.id(), booking.customer(), now != PaidState.NONE, now == PaidState.FULL));
    }
  }

  /** Of the contract only: who pays a cancellation fee or an extra has not paid the tour. */
  private static PaidState state(List<OpenItem> all) {
    List<OpenItem> owed = all.stream().filter(item -> !item.isCancelled()).toList();
    if (!owed.isEmpty() && owed.stream().allMatch(PaidBookings::isPaid)) {
      return PaidState.FULL;
    }
    List<OpenItem> deposits = owed.stream().filter(OpenItem::deposit).toList();
    return !deposits.isEmpty() && deposits.stream().allMatch(PaidBookings::isPaid)
        ? PaidState.DEPOSIT
        : PaidState.NONE;
  }

  private static boolean isPaid(OpenItem item) {
    return item.open().isZero();
  }
}
