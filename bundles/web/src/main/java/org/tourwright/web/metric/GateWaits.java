package org.tourwright.web.metric;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.metric.MetricSource;
import org.tourwright.core.metric.Metrics;
import org.tourwright.core.metric.Timing;

/** How long requests wait for modules that are being replaced. */
@Component(service = {GateWaits.class, MetricSource.class})
public final class GateWaits implements MetricSource {

  /** Less than this is no waiting: the module was there. */
  private static final Duration NO_WAIT = Duration.ofMillis(2);

  private final AtomicLong numbers = new AtomicLong();
  private final ConcurrentMap<Long, Long> begun = new ConcurrentHashMap<>();
  private final AtomicLong longest = new AtomicLong();
  private final Timing waited = new Timing();

  /** Does what may wait, and notes how long it did. */
  public <T> T around(Supplier<T> entering) {
    long number = numbers.incrementAndGet();
    long start = System.nanoTime();
    begun.put(number, start);
    try {
      return entering.get();
    } finally {
      begun.remove(number);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      if (took.compareTo(NO_WAIT) > 0) {
        waited.add(took);
        longest.accumulateAndGet(took.toNanos(), Math::max);
      }
    }
  }

  @Override
  public void tell(Metrics metrics) {
    long now = System.nanoTime();
    long still = begun.values().stream().mapToLong(start -> now - start).max().orElse(0);
    metrics.gauge(
        "tourwright_web_gate_waiting",
        "Requests that wait for a module that is being replaced",
        Map.of(),
        begun.values().stream().filter(start -> now - start > NO_WAIT.toNanos()).count());
    metrics.gauge(
        "tourwright_web_gate_waiting_longest_seconds",
        "How long the request that waits longest has been waiting for its module",
        Map.of(),
        Duration.ofNanos(still));
    metrics.gauge(
        "tourwright_web_gate_longest_wait_seconds",
        "The longest that a request has waited for its module since the start",
        Map.of(),
        Duration.ofNanos(longest.get()));
    metrics.timing(
        "tourwright_web_gate_wait_seconds",
        "How long requests waited for modules that were being replaced",
        Map.of(),
        waited);
  }
}
