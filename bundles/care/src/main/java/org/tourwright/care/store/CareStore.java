package org.tourwright.care.store;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.cases.CareCase;
import org.tourwright.care.cases.CaseNote;
import org.tourwright.care.feedback.Feedback;
import org.tourwright.care.feedback.Trip;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;

/** The tables of care. */
@Component(service = CareStore.class)
public final class CareStore {

  private final EntityStore store;

  @Activate
  public CareStore(BundleContext context, @Reference Persistence persistence) {
    store =
        persistence.open(
            context.getBundle(),
            "care",
            Trip.class,
            Feedback.class,
            CareCase.class,
            CaseNote.class);
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

  public long next(String sequence) {
    return store.next(sequence);
  }
}
