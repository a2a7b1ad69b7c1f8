package org.tourwright.accounting.receivable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.accounting.ledger.ItemDraft;
import org.tourwright.accounting.ledger.Ledger;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.Origin;
import org.tourwright.accounting.ledger.Party;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.user.Caller;

/**
 * Makes the instalments of bookings receivables and keeps them so. Told the same again, nothing
 * happens; so it does not matter who tells, and how often.
 */
@Component(service = BookingReceivables.class)
public class BookingReceivables {

  private final AccountingStore store;
  private final Ledger ledger;
  private final PaidBookings paid;

  @Activate
  public BookingReceivables(
      @Reference AccountingStore store, @Reference Ledger ledger, @Reference PaidBookings paid) {
    this.store = store;
    this.ledger = ledger;
    this.paid = paid;
  }

  /** What accounting knows of a booking. */
  public Optional<SoldBooking> known(BookingId id) {
    return store.read(em -> Optional.ofNullable(em.find(SoldBooking.class, id.value())));
  }

  /**
   * A booking is as given now. One that was cancelled stays cancelled.
   *
   * @param instalments without any, the whole total is due on the first day of the tour
   */
  public void stands(Caller caller, Booking booking, List<Instalment> instalments) {
    store.run(caller, em -> stands(em, caller, booking, instalments));
  }

  /** The booking's receivables are not owed any more; what was paid is the customer's credit. */
  public void cancelled(Caller caller, BookingId id, String reason) {
    store.run(
        caller,
        em -> {
          SoldBooking known = em.find(SoldBooking.class, id.value());
          if (known != null && !known.cancelled) {
            known.cancel();
            items(em, id).forEach(item -> ledger.cancel(em, caller, item, reason));
            paid.tell(em, caller, known);
          }
        });
  }

  private void stands(
      EntityManager em, Caller caller, Booking booking, List<Instalment> instalments) {
    SoldBooking known = em.find(SoldBooking.class, booking.id().value());
    if (known == null) {
      known = new SoldBooking(booking);
      em.persist(known);
    } else if (known.cancelled) {
      return;
    } else {
      known.update(booking);
    }
    if (booking.state() == Booking.State.CANCELLED) {
      cancelled(caller, booking.id(), null);
      return;
    }
    List<OpenItem> existing = items(em, booking.id());
    Party customer = Party.customer(booking.customer(), booking.customerName());
    // What another customer owed for it is not theirs any more.
    existing.stream()
        .filter(item -> !item.party().id().equals(customer.id()))
        .forEach(item -> ledger.cancel(em, caller, item, null));
    List<OpenItem> own =
        existing.stream().filter(item -> item.party().id().equals(customer.id())).toList();
    Map<CurrencyUnit, List<Instalment>> wanted =
        plan(booking, instalments).stream()
            .collect(Collectors.groupingBy(each -> each.amount().getCurrencyUnit()));
    own.forEach(item -> wanted.putIfAbsent(item.amount().getCurrencyUnit(), List.of()));
    wanted.forEach((currency, plan) -> fit(em, caller, booking, currency, plan, own));
    paid.tell(em, caller, known);
  }

  private void fit(
      EntityManager em,
      Caller caller,
      Booking booking,
      CurrencyUnit currency,
      List<Instalment> plan,
      List<OpenItem> own) {
    Map<Integer, OpenItem> items = new HashMap<>();
    own.stream()
        .filter(item -> item.amount().getCurrencyUnit().equals(currency))
        .forEach(item -> items.put(item.line(), item));
    Map<Integer, Instalment> wanted = new TreeMap<>();
    plan.forEach(each -> wanted.put(each.number(), each));
    SortedMap<Integer, Money> amounts =
        InstalmentPlan.fit(
            currency,
            wanted.values().stream()
                .collect(Collectors.toMap(Instalment::number, Instalment::amount)),
            items.values().stream().collect(Collectors.toMap(OpenItem::line, OpenItem::settled)));
    amounts.forEach(
        (number, amount) -> {
          OpenItem item = items.get(number);
          Instalment instalment = wanted.get(number);
          if (item == null) {
            if (amount.isPositive()) {
              ledger.charge(em, caller, draft(booking, instalment, amount));
            }
            return;
          }
          if (instalment != null) {
            ledger.describe(item, draft(booking, instalment, amount));
          }
          if (amount.isZero()) {
            ledger.cancel(em, caller, item, null);
          } else {
            ledger.change(em, caller, item, amount, null);
          }
        });
  }

  private static List<Instalment> plan(Booking booking, List<Instalment> instalments) {
    return instalments.isEmpty()
        ? List.of(new Instalment(1, false, booking.start(), booking.total()))
        : instalments;
  }

  private static ItemDraft draft(Booking booking, Instalment instalment, Money amount) {
    return new ItemDraft(
        Party.customer(booking.customer(), booking.customerName()),
        Origin.BOOKING,
        booking.id().value(),
        instalment.number(),
        booking.id(),
        booking.number(),
        booking.contractNumber(),
        instalment.deposit(),
        null,
        null,
        null,
        booking.tourTitle(),
        instalment.due(),
        amount,
        booking.salesperson());
  }

  static List<OpenItem> items(EntityManager em, BookingId booking) {
    return em.createQuery(
            "select e from OpenItem e where e.side = :side and e.origin = :origin"
                + " and e.source = :source order by e.line, e.number",
            OpenItem.class)
        .setParameter("side", Side.CUSTOMER)
        .setParameter("origin", Origin.BOOKING)
        .setParameter("source", booking.value())
        .getResultList();
  }
}
