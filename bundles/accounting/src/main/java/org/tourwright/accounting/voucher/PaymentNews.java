package org.tourwright.accounting.voucher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.ledger.Allocation;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.Settlement;
import org.tourwright.accounting.ledger.Voucher;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.event.Events;
import org.tourwright.core.payment.PaymentReceived;
import org.tourwright.core.user.Caller;

/** Tells the other departments that a booking was paid for. */
@Component(service = PaymentNews.class)
public class PaymentNews {

  private final Events events;
  private final Settlement settlement;

  @Activate
  public PaymentNews(@Reference Events events, @Reference Settlement settlement) {
    this.events = events;
    this.settlement = settlement;
  }

  /** One event a booking, with what of the receipt went to it. */
  void paid(EntityManager em, Caller caller, Voucher receipt, List<OpenItem> items) {
    Map<BookingId, List<OpenItem>> byBooking =
        items.stream()
            .filter(item -> item.booking() != null)
            .collect(
                Collectors.groupingBy(OpenItem::booking, LinkedHashMap::new, Collectors.toList()));
    if (byBooking.isEmpty()) {
      return;
    }
    List<Allocation> allocations = settlement.ofVouchers(em, List.of(receipt.id()));
    byBooking.forEach(
        (booking, paid) -> {
          Money none = Money.zero(receipt.worth().getCurrencyUnit());
          Money amount =
              allocations.stream()
                  .filter(each -> paid.stream().anyMatch(item -> item.id().equals(each.item())))
                  .map(Allocation::amount)
                  .reduce(none, Money::plus);
          events.publish(caller, event(em, receipt, booking, amount));
        });
  }

  private static PaymentReceived event(
      EntityManager em, Voucher receipt, BookingId booking, Money amount) {
    List<OpenItem> all =
        em.createQuery("select e from OpenItem e where e.booking = :booking", OpenItem.class)
            .setParameter("booking", booking)
            .getResultList();
    boolean deposit = all.stream().filter(OpenItem::deposit).allMatch(item -> item.open().isZero());
    boolean full = all.stream().allMatch(item -> item.open().isZero());
    return new PaymentReceived(
        receipt.id(), booking, new CustomerId(receipt.party().id()), amount, deposit, full);
  }
}
