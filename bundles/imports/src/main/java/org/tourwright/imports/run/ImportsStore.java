package org.tourwright.imports.run;

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

/** The tables of imports. */
@Component(service = ImportsStore.class)
public final class ImportsStore {

  private final EntityStore store;

  @Activate
  public ImportsStore(BundleContext context, @Reference Persistence persistence) {
    store =
        persistence.open(
            context.getBundle(), "imports", ImportRun.class, LineError.class, WrittenRecord.class);
  }

  @Deactivate
  void close() {
    store.close();
  }

  <T> T read(Function<EntityManager, T> work) {
    return store.read(work);
  }

  <T> T write(Caller caller, Function<EntityManager, T> work) {
    return store.write(caller, work);
  }

  void run(Caller caller, Consumer<EntityManager> work) {
    store.run(caller, work);
  }
}
