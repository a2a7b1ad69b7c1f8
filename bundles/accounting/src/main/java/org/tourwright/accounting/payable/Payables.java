package org.tourwright.accounting.payable;

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
import org.tourwright.accounting.profit.Tour;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.user.Caller;

/** Payables entered by hand: bills that no reservation stands for. */
@Component(service = Payables.class)
public class Payables {

  private final AccountingStore store;
  private final OpenItems items;
  private final Suppliers suppliers;

  /**
   * @param tour whose cost it is; null for none
   * @param kind null for no service
   */
  public record NewPayable(
      UUID supplier,
      UUID tour,
      ServiceKind kind,
      String description,
      LocalDate due,
      Money amount) {}

  @Activate
  public Payables(
      @Reference AccountingStore store,
      @Reference OpenItems items,
      @Reference Suppliers suppliers) {
    this.store = store;
    this.items = items;
    this.suppliers = suppliers;
  }

  public OpenItem create(Caller caller, NewPayable given) {
    new Checks()
        .required("supplier", given.supplier())
        .required("description", given.description(), 500)
        .required("due", given.due())
        .required("amount", given.amount())
        .positive("amount", given.amount())
        .orThrow();
    Tour tour = given.tour() == null ? null : store.read(em -> em.find(Tour.class, given.tour()));
    if (given.tour() != null && tour == null) {
      throw new Invalid("tour", AccountingError.TOUR_NOT_FOUND);
    }
    return items.create(
        caller,
        new ItemDraft(
            suppliers.party(given.supplier()),
            Origin.HAND,
            null,
            0,
            null,
            null,
            null,
            false,
            given.tour(),
            tour == null ? null : tour.number(),
            given.kind(),
            given.description().strip(),
            given.due(),
            given.amount(),
            null));
  }
}
