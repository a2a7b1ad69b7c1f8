package org.tourwright.campaigns.store;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.campaign.Campaign;
import org.tourwright.campaigns.campaign.Reaction;
import org.tourwright.campaigns.campaign.Recipient;
import org.tourwright.campaigns.campaign.Unsubscribed;
import org.tourwright.campaigns.segment.Segment;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;

/** The tables of campaigns. */
@Component(service = CampaignsStore.class)
public final class CampaignsStore {

  private final EntityStore store;

  @Activate
  public CampaignsStore(BundleContext context, @Reference Persistence persistence) {
    store =
        persistence.open(
            context.getBundle(),
            "campaigns",
            Segment.class,
            Campaign.class,
            Recipient.class,
            Reaction.class,
            Unsubscribed.class);
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
