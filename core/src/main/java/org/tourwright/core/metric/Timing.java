package org.tourwright.core.metric;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

/** How long something took, again and again, from 1 ms to 30 s. Any thread may add. */
public final class Timing {

  /** Upper bounds of the classes in milliseconds; what took longer is in one class more. */
  private static final long[] BOUNDS = {
    1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000
  };

  private final AtomicLongArray counts = new AtomicLongArray(BOUNDS.length + 1);
  private final LongAdder nanos = new LongAdder();

  /**
   * What was added until now.
   *
   * @param bounds the upper bounds of the classes, ascending
   * @param counts how often each class was met, not cumulated; one more than bounds
   * @param sum of all times
   */
  public record Snapshot(List<Duration> bounds, List<Long> counts, Duration sum) {
    public Snapshot {
      bounds = List.copyOf(bounds);
      counts = List.copyOf(counts);
    }
  }

  /** Adds one time; a negative one counts as none. */
  public void add(Duration took) {
    long passed = Math.max(0, took.toNanos());
    int place = 0;
    while (place < BOUNDS.length && passed > TimeUnit.MILLISECONDS.toNanos(BOUNDS[place])) {
      place++;
    }
    counts.incrementAndGet(place);
    nanos.add(passed);
  }

  /** Adds the time since a value of {@link System#nanoTime()}. */
  public void since(long nanoTime) {
    add(Duration.ofNanos(System.nanoTime() - nanoTime));
  }

  public Snapshot snapshot() {
    return new Snapshot(
        LongStream.of(BOUNDS).mapToObj(Duration::ofMillis).toList(),
        LongStream.range(0, counts.length()).mapToObj(place -> counts.get((int) place)).toList(),
        Duration.ofNanos(nanos.sum()));
  }
}
