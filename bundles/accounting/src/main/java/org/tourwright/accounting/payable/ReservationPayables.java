package org.tourwright.accounting.payable;

import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
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
import org.tourwright.accounting.profit.Tours;
import org.tourwright.core.operation.ReservationConfirmed;
import org.tourwright.core.user.Caller;

/** Makes confirmed reservations payables: one each, of the cost that was told last. */
@Component(service = ReservationPayables.class)
public class ReservationPayables {

  private final AccountingStore store;
  private final Ledger ledger;
  private final Suppliers suppliers;
  private final Tours tours;

  @Activate
  public ReservationPayables(
      @Reference AccountingStore store,
      @Reference Ledger ledger,
      @Reference Suppliers suppliers,
      @Reference Tours tours) {
    this.store = store;
    this.ledger = ledger;
    this.suppliers = suppliers;
    this.tours = tours;
  }

  /** The agency owes the cost of the reservation, and nothing else for it. */
  public void confirmed(Caller caller, ReservationConfirmed event) {
    store.run(caller, em -> confirmed(em, caller, event));
  }

  /** Nothing is owed for the reservation; what was paid is a credit at the supplier. */
  public void cancelled(Caller caller, UUID reservation) {
    store.run(
        caller,
        em -> items(em, reservation).forEach(item -> ledger.cancel(em, caller, item, null)));
  }

  private void confirmed(EntityManager em, Caller caller, ReservationConfirmed event) {
    suppliers.met(em, event.supplier(), event.supplierName());
    tours.met(em, event.tour(), event.tourNumber(), event.tourTitle(), event.serviceDate());
    ItemDraft draft = draft(event);
    OpenItem same = null;
    for (OpenItem item : items(em, event.reservation())) {
      if (item.party().id().equals(event.supplier())
          && item.amount().isSameCurrency(event.cost())) {
        same = item;
      } else {
        ledger.cancel(em, caller, item, null);
      }
    }
    if (same == null) {
      if (event.cost().isPositive()) {
        ledger.charge(em, caller, draft);
      }
      return;
    }
    ledger.describe(same, draft);
    if (event.cost().isZero()) {
      ledger.cancel(em, caller, same, null);
    } else {
      ledger.change(em, caller, same, event.cost(), null);
    }
  }

  private static ItemDraft draft(ReservationConfirmed event) {
    return new ItemDraft(
        Party.supplier(event.supplier(), event.supplierName()),
        Origin.RESERVATION,
        event.reservation(),
        0,
        null,
        null,
        null,
        false,
        event.tour(),
        event.tourNumber(),
        event.kind(),
        event.description() == null ? event.tourTitle() : event.description(),
        event.due() == null ? event.serviceDate() : event.due(),
        event.cost(),
        null);
  }

  private static List<OpenItem> items(EntityManager em, UUID reservation) {
    return em.createQuery(
            "select e from OpenItem e where e.side = :side and e.origin = :origin"
                + " and e.source = :source order by e.number",
            OpenItem.class)
        .setParameter("side", Side.SUPPLIER)
        .setParameter("origin", Origin.RESERVATION)
        .setParameter("source", reservation)
        .getResultList();
  }
}
