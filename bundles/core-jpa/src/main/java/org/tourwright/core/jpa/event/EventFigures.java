package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.metric.MetricSource;
import org.tourwright.core.metric.Metrics;
import org.tourwright.core.metric.Timing;

/** How many events wait for whom, and how delivering them goes. */
@Component(service = {EventFigures.class, MetricSource.class})
public final class EventFigures implements MetricSource {

  private static final long REMEMBER_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final CoreStore store;
  private final ConcurrentMap<String, Timing> handling = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, LongAdder> failures = new ConcurrentHashMap<>();
  private volatile Backlogs last;

  private volatile Consumers known;

  private record Backlogs(List<Backlog> all, long readAt) {}

  private record Consumers(List<String> names, long readAt) {}

  /**
   * What is open of one consumer in one state.
   *
   * @param oldest when the oldest of these events happened
   */
  record Backlog(String consumer, Delivery.State state, long count, Instant oldest) {

    Duration age() {
      Duration age = Duration.between(oldest, Instant.now());
      return age.isNegative() ? Duration.ZERO : age;
    }
  }

  @Activate
  public EventFigures(@Reference CoreStore store) {
    this.store = store;
  }

  /**
   * Notes a delivery.
   *
   * @param begun {@link System#nanoTime()} when it was begun
   */
  void handled(String consumer, long begun) {
    handling.computeIfAbsent(consumer, name -> new Timing()).since(begun);
  }

  void failed(String consumer) {
    failures.computeIfAbsent(consumer, name -> new LongAdder()).increment();
  }

  /** What is open, at most some seconds old. */
  List<Backlog> backlogs() {
    Backlogs now = last;
    if (now == null || System.nanoTime() - now.readAt() > REMEMBER_NANOS) {
      now = new Backlogs(read(), System.nanoTime());
      last = now;
    }
    return now.all();
  }

  @Override
  public void tell(Metrics metrics) {
    Map<String, Map<Delivery.State, Backlog>> open = new TreeMap<>();
    // Also of those for whom nothing has come yet: what is 0 is not missing.
    for (String consumer : consumers()) {
      open.put(consumer, new HashMap<>());
      handling.computeIfAbsent(consumer, name -> new Timing());
      failures.computeIfAbsent(consumer, name -> new LongAdder());
    }
    for (Backlog one : backlogs()) {
      open.computeIfAbsent(one.consumer(), c -> new HashMap<>()).put(one.state(), one);
    }
    open.forEach(
        (consumer, states) -> {
          for (Delivery.State state : EnumSet.of(Delivery.State.WAITING, Delivery.State.PARKED)) {
            Backlog one = states.get(state);
            Map<String, String> labels =
                Map.of(
                    "consumer", consumer, "state", state.name().toLowerCase(java.util.Locale.ROOT));
            metrics.gauge(
                "tourwright_events_open",
                "Deliveries of events that are not done, of all nodes",
                labels,
                one == null ? 0 : one.count());
            metrics.gauge(
                "tourwright_events_oldest_age_seconds",
                "How long ago the oldest event that is not delivered happened",
                labels,
                one == null ? Duration.ZERO : one.age());
          }
        });
    handling.forEach(
        (consumer, timing) ->
            metrics.timing(
                "tourwright_events_handling_seconds",
                "How long consumers took for an event, on this node",
                Map.of("consumer", consumer),
                timing));
    failures.forEach(
        (consumer, count) ->
            metrics.counter(
                "tourwright_events_failures",
                "Deliveries that failed and are tried again, on this node",
                Map.of("consumer", consumer),
                count.sum()));
  }

  private List<String> consumers() {
    Consumers now = known;
    if (now == null || System.nanoTime() - now.readAt() > REMEMBER_NANOS) {
      now =
          new Consumers(
              store.read(
                  em ->
                      em.createQuery("select distinct s.consumer from Subscription s", String.class)
                          .getResultList()),
              System.nanoTime());
      known = now;
    }
    return now.names();
  }

  private List<Backlog> read() {
    return store.read(
        em -> {
          List<Object[]> counts =
              em.createQuery(
                      "select d.consumer, d.state, count(d.id), min(d.number) from Delivery d"
                          + " where d.state in :open group by d.consumer, d.state",
                      Object[].class)
                  .setParameter("open", EnumSet.of(Delivery.State.WAITING, Delivery.State.PARKED))
                  .getResultList();
          return counts.stream()
              .map(
                  row ->
                      new Backlog(
                          (String) row[0],
                          (Delivery.State) row[1],
                          ((Number) row[2]).longValue(),
                          happened(em, ((Number) row[3]).longValue())))
              .toList();
        });
  }

  /** The event may have been cleared away meanwhile. */
  private static Instant happened(javax.persistence.EntityManager em, long number) {
    return em.createQuery(
            "select e.happenedAt from Event e where e.number = :number", Instant.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseGet(Instant::now);
  }
}
