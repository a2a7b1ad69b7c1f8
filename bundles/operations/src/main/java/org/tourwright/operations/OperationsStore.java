package org.tourwright.operations;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.cost.Advance;
import org.tourwright.operations.cost.RunningCost;
import org.tourwright.operations.reservation.Reservation;
import org.tourwright.operations.rooming.RoomingList;
import org.tourwright.operations.supplier.Supplier;
import org.tourwright.operations.tour.ChecklistItem;
import org.tourwright.operations.tour.TourBooking;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;

/** The tables of this department. */
@Component(service = OperationsStore.class)
public final class OperationsStore {

  private final EntityStore store;

  @Activate
  public OperationsStore(BundleContext context, @Reference Persistence persistence) {
    store =
        persistence.open(
            context.getBundle(),
            "operations",
            Supplier.class,
            TourToRun.class,
            TourBooking.class,
            ChecklistItem.class,
            Reservation.class,
            RoomingList.class,
            RunningCost.class,
            Advance.class);
  }

  @Deactivate
  void close() {
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

  /** The next number that people read, such as {@code OP-2026-00017}. */
  public String nextNumber(String sequence, String prefix, int year) {
    return "%s-%d-%05d".formatted(prefix, year, store.next(sequence));
  }
}
