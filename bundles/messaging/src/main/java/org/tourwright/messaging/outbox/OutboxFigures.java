package org.tourwright.messaging.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.health.HealthCheck;
import org.tourwright.core.metric.MetricSource;
import org.tourwright.core.metric.Metrics;

/** How many mails are where, and whether mail leaves at all. */
@Component(service = {HealthCheck.class, MetricSource.class})
public final class OutboxFigures implements HealthCheck, MetricSource {

  private static final long REMEMBER_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final List<MailState> OPEN =
      List.of(MailState.WAITING, MailState.SENDING, MailState.OVERDUE, MailState.FAILED);

  /** With retries a mail may wait for a while; this is longer than they take together at first. */
  private static final Duration LONG = Duration.ofHours(1);

  private final MessagingStore store;
  private volatile Known last;

  /** Mails that are not sent, by state, and when the oldest one that waits was written. */
  private record Known(Map<MailState, Long> counts, Instant oldest, long readAt) {

    Duration age() {
      return oldest == null ? Duration.ZERO : Duration.between(oldest, Instant.now());
    }
  }

  @Activate
  public OutboxFigures(@Reference MessagingStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "messaging.outbox";
  }

  @Override
  public Result check() {
    Known now = known();
    long failed = now.counts().getOrDefault(MailState.FAILED, 0L);
    if (failed > 0) {
      return Result.warn("messaging.health.failed", Map.of("count", failed));
    }
    return now.age().compareTo(LONG) > 0
        ? Result.warn("messaging.health.waiting", Map.of("hours", now.age().toHours()))
        : Result.ok();
  }

  @Override
  public void tell(Metrics metrics) {
    Known now = known();
    for (MailState state : OPEN) {
      metrics.gauge(
          "tourwright_messaging_outbox",
          "Mails that are not sent, by state, of all nodes",
          Map.of("state", state.name().toLowerCase(java.util.Locale.ROOT)),
          now.counts().getOrDefault(state, 0L));
    }
    metrics.gauge(
        "tourwright_messaging_oldest_waiting_seconds",
        "How long ago the oldest mail that waits was written",
        Map.of(),
        now.age());
  }

  private Known known() {
    Known known = last;
    if (known == null || System.nanoTime() - known.readAt() > REMEMBER_NANOS) {
      known = read();
      last = known;
    }
    return known;
  }

  private Known read() {
    return store.read(
        em -> {
          Map<MailState, Long> counts = new EnumMap<>(MailState.class);
          em.createQuery(
                  "select m.state, count(m.id) from MailRecord m where m.state in :open"
                      + " group by m.state",
                  Object[].class)
              .setParameter("open", OPEN)
              .getResultList()
              .forEach(row -> counts.put((MailState) row[0], ((Number) row[1]).longValue()));
          Instant oldest =
              em.createQuery(
                      "select m.createdAt from MailRecord m where m.state = :waiting"
                          + " order by m.createdAt",
                      Instant.class)
                  .setParameter("waiting", MailState.WAITING)
                  .setMaxResults(1)
                  .getResultStream()
                  .findFirst()
                  .orElse(null);
          return new Known(counts, oldest, System.nanoTime());
        });
  }
}
