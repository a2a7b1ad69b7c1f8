package org.tourwright.integrations;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Caller;
import org.tourwright.integrations.link.LinkRecord;
import org.tourwright.integrations.webhook.Attempt;
import org.tourwright.integrations.webhook.Endpoint;
import org.tourwright.integrations.webhook.Hook;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;

/** The tables of integrations. */
@Component(service = IntegrationsStore.class)
public final class IntegrationsStore {

  private final EntityStore store;

  @Activate
  public IntegrationsStore(BundleContext context, @Reference Persistence persistence) {
    store =
        persistence.open(
            context.getBundle(),
            "integrations",
            Endpoint.class,
            Hook.class,
            Attempt.class,
            LinkRecord.class);
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
