package org.tourwright.integrations.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.user.Caller;
import org.tourwright.integrations.IntegrationsSettings;
import org.tourwright.integrations.IntegrationsStore;

/** Deletes what was sent or given up long ago from the delivery log, some at a time. */
@Component(service = ScheduledJob.class)
public final class ForgetHooks implements ScheduledJob {

  private static final int BATCH = 500;
  private static final int MOST_BATCHES = 200;

  private final IntegrationsStore store;
  private final IntegrationsSettings settings;

  @Activate
  public ForgetHooks(@Reference IntegrationsStore store, @Reference IntegrationsSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "integrations.forget-webhooks";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run(Caller caller) {
    Instant before = Hooks.now().minus(settings.keepLog());
    int batches = 0;
    while (batches < MOST_BATCHES && forget(caller, before) == BATCH) {
      batches++;
    }
  }

  private int forget(Caller caller, Instant before) {
    return store.write(
        caller,
        em -> {
          List<UUID> old =
              em.createQuery(
                      "select h.id from Hook h where h.createdAt < :before and h.state in :over"
                          + " order by h.createdAt, h.id",
                      UUID.class)
                  .setParameter("before", before)
                  .setParameter("over", Set.of(Hook.State.DONE, Hook.State.FAILED))
                  .setMaxResults(BATCH)
                  .getResultList();
          if (!old.isEmpty()) {
            em.createQuery("delete from Attempt a where a.hookId in :ids")
                .setParameter("ids", old)
                .executeUpdate();
            em.createQuery("delete from Hook h where h.id in :ids")
                .setParameter("ids", old)
                .executeUpdate();
          }
          return old.size();
        });
  }
}
