package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;

/**
 * Deletes deliveries and events that are past their time of keeping, some numbers at a time, so
 * that no transaction is long. What is open is never deleted, nor an event of which something is
 * open.
 */
@Component(service = ScheduledJob.class)
public final class ForgetEvents implements ScheduledJob {

  private static final Logger LOG = LoggerFactory.getLogger(ForgetEvents.class);

  /** So many numbers in one transaction. */
  private static final long STEP = 500;

  /** One run ends after so many transactions; the next goes on. */
  private static final int MOST_STEPS = 4000;

  // Of an ended subscription, and of one that lacks some of the past, the deliveries stay: they
  // tell what was delivered already.
  private static final String DELIVERIES =
      "delete from core_delivery d where d.number >= ?1 and d.number < ?2"
          + " and d.state in ('DONE', 'SKIPPED') and d.done_at < ?3"
          + " and exists (select 1 from core_subscription s where s.consumer = d.consumer"
          + " and s.type = d.type and s.complete = true and s.ended_at is null)";

  private static final String DELIVERIES_OF_EVENTS =
      "delete from core_delivery d where d.number >= ?1 and d.number < ?2"
          + " and d.state in ('DONE', 'SKIPPED') and not exists (select 1 from core_delivery o"
          + " where o.number = d.number and o.state in ('WAITING', 'PARKED'))";

  private static final String EVENTS =
      "delete from core_event e where e.number >= ?1 and e.number < ?2"
          + " and not exists (select 1 from core_delivery d where d.number = e.number)";

  private final CoreStore store;
  private final EventSettings settings;
  private volatile boolean stopped;

  /** Numbers from the first to before the last. */
  private record Range(long from, long to) {}

  @Activate
  public ForgetEvents(@Reference CoreStore store, @Reference EventSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Deactivate
  void stop() {
    stopped = true;
  }

  @Override
  public String name() {
    return "core.forget-events";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run(Caller caller) {
    Instant now = Now.instant();
    settings.keepDeliveries().ifPresent(kept -> forgetDeliveries(caller, now.minus(kept)));
    settings.keepEvents().ifPresent(kept -> forgetEvents(caller, now.minus(kept)));
  }

  private void forgetDeliveries(Caller caller, Instant before) {
    inSteps(
        caller,
        "Delivery",
        before,
        (em, range) -> {
          int deleted =
              em.createNativeQuery(DELIVERIES)
                  .setParameter(1, range.from())
                  .setParameter(2, range.to())
                  .setParameter(3, Now.column(before))
                  .executeUpdate();
          LOG.debug("{} deliveries from {} on are forgotten", deleted, range.from());
        });
  }

  private void forgetEvents(Caller caller, Instant before) {
    inSteps(
        caller,
        "Event",
        before,
        (em, range) -> {
          for (String sql : List.of(DELIVERIES_OF_EVENTS, EVENTS)) {
            int deleted =
                em.createNativeQuery(sql)
                    .setParameter(1, range.from())
                    .setParameter(2, range.to())
                    .executeUpdate();
            LOG.debug("{} rows of events from {} on are forgotten", deleted, range.from());
          }
        });
  }

  /** Over the rows of all events from before a time, leaping over what is gone already. */
  private void inSteps(
      Caller caller, String entity, Instant before, BiConsumer<EntityManager, Range> forget) {
    DeliveryFilter old = new DeliveryFilter(null, null, null, null, null, before);
    long end = store.read(old::end);
    long next = 0;
    for (int steps = 0; steps < MOST_STEPS && !stopped; steps++) {
      Long first = first(entity, next);
      if (first == null || first >= end) {
        return;
      }
      Range range = new Range(first, Math.min(first + STEP, end));
      store.run(caller, em -> forget.accept(em, range));
      next = range.to();
    }
  }

  private Long first(String entity, long from) {
    return store.read(
        em ->
            em.createQuery(
                    "select min(e.number) from " + entity + " e where e.number >= :from",
                    Long.class)
                .setParameter("from", from)
                .getSingleResult());
  }
}
