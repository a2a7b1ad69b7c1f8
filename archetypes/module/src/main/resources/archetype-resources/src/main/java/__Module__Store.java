package ${package};

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

/** The tables of this module. Opening it brings them up to date. */
@Component(service = ${Module}Store.class)
public final class ${Module}Store {

  private final EntityStore store;

  @Activate
  public ${Module}Store(BundleContext context, @Reference Persistence persistence) {
    store = persistence.open(context.getBundle(), "${module}", ${Thing}.class);
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
