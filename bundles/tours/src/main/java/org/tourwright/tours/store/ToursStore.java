package org.tourwright.tours.store;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;
import org.tourwright.tours.costing.CostLineRecord;
import org.tourwright.tours.costing.CostingRecord;
import org.tourwright.tours.costing.RateRecord;
import org.tourwright.tours.departure.DepartureRecord;
import org.tourwright.tours.departure.SeatClaim;
import org.tourwright.tours.programme.DayRecord;
import org.tourwright.tours.programme.DayText;
import org.tourwright.tours.programme.ProgrammeRecord;
import org.tourwright.tours.programme.ProgrammeText;
import org.tourwright.tours.settings.SettingsRecord;

/** The tables of the department. */
@Component(service = ToursStore.class)
public final class ToursStore {

  private final EntityStore store;

  @Activate
  public ToursStore(BundleContext context, @Reference Persistence persistence) {
    store =
        persistence.open(
            context.getBundle(),
            "tours",
            SettingsRecord.class,
            ProgrammeRecord.class,
            ProgrammeText.class,
            DayRecord.class,
            DayText.class,
            CostingRecord.class,
            RateRecord.class,
            CostLineRecord.class,
            DepartureRecord.class,
            SeatClaim.class);
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
}
