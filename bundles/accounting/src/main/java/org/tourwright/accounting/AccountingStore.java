package org.tourwright.accounting;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.ledger.Account;
import org.tourwright.accounting.ledger.AccountGate;
import org.tourwright.accounting.ledger.Allocation;
import org.tourwright.accounting.ledger.LedgerEntry;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.Voucher;
import org.tourwright.accounting.payable.Supplier;
import org.tourwright.accounting.profit.Tour;
import org.tourwright.accounting.profit.TourBooking;
import org.tourwright.accounting.profit.TourCost;
import org.tourwright.accounting.receivable.SoldBooking;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;

/** The tables of accounting. */
@Component(service = AccountingStore.class)
public class AccountingStore {

  private static final Class<?>[] ENTITIES = {
    Account.class,
    AccountGate.class,
    LedgerEntry.class,
    OpenItem.class,
    Voucher.class,
    Allocation.class,
    SoldBooking.class,
    Supplier.class,
    Tour.class,
    TourBooking.class,
    TourCost.class
  };

  private final EntityStore store;

  @Activate
  public AccountingStore(BundleContext context, @Reference Persistence persistence) {
    this(persistence.open(context.getBundle(), "accounting", ENTITIES));
  }

  public AccountingStore(EntityStore store) {
    this.store = store;
  }

  /** Everything that is stored here. */
  public static Class<?>[] entities() {
    return ENTITIES.clone();
  }

  @Deactivate
  public void close() {
    store.close();
  }

  public <T> T read(Function<EntityManager, T> work) {
    return store.read(work);
  }

  public <T> T write(Caller caller, Function<EntityManager, T> work) {
    return store.write(caller, work);
  }

  public void run(Caller caller, Consumer<EntityManager> work) {
    store.run(caller, work);
  }

  public long next(String sequence) {
    return store.next(sequence);
  }

  /** The next number of a document, such as {@code PT-2026-00012}; gaps are possible. */
  public String number(String series, LocalDate date, String sequence) {
    return "%s-%d-%05d".formatted(series, date.getYear(), store.next(sequence));
  }
}
