package org.tourwright.web.front;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How much each module is asked on this node, and how it answers, over the last hour. */
@Component(service = ModuleTraffic.class)
public final class ModuleTraffic {

  private static final long SLICE_NANOS = Duration.ofSeconds(10).toNanos();
  private static final int SLICES = 360;
  private static final int A_MINUTE = 6;
  private static final int SERVER_ERROR = 500;

  private final LongSupplier clock;
  private final long start;
  private final ConcurrentMap<String, Ring> rings = new ConcurrentHashMap<>();

  /**
   * The traffic of one module.
   *
   * @param lastMinute requests answered in the last 60 seconds, the running slice of 10 s left out
   * @param lastHour requests answered in the last hour
   * @param errors of those in the last hour, how many were answered with 5xx
   * @param millis how long one took on average in the last hour; 0 when there was none
   */
  public record Figures(long lastMinute, long lastHour, long errors, long millis) {}

  @Activate
  public ModuleTraffic() {
    this(System::nanoTime);
  }

  ModuleTraffic(LongSupplier clock) {
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /** One request was answered. */
  public void count(String module, int status, long nanos) {
    rings.computeIfAbsent(module, id -> new Ring()).add(slice(), status, nanos);
  }

  /** The figures of the modules that were asked since the start. */
  public Map<String, Figures> figures() {
    Map<String, Figures> figures = new TreeMap<>();
    rings.forEach((id, ring) -> figures.put(id, ring.figures(slice())));
    return figures;
  }

  private long slice() {
    return (clock.getAsLong() - start) / SLICE_NANOS;
  }

  /** Slices of time; the place of one that is an hour old is taken again. */
  private static final class Ring {
    private final long[] requests = new long[SLICES];
    private final long[] errors = new long[SLICES];
    private final long[] nanos = new long[SLICES];
    private long newest;

    synchronized void add(long slice, int status, long took) {
      turnTo(slice);
      int at = (int) (slice % SLICES);
      requests[at]++;
      errors[at] += status >= SERVER_ERROR ? 1 : 0;
      nanos[at] += took;
    }

    private void turnTo(long slice) {
      for (long next = Math.max(newest + 1, slice - SLICES + 1); next <= slice; next++) {
        int at = (int) (next % SLICES);
        requests[at] = 0;
        errors[at] = 0;
        nanos[at] = 0;
      }
      newest = Math.max(newest, slice);
    }

    synchronized Figures figures(long slice) {
      turnTo(slice);
      long minute = 0;
      for (long one = Math.max(0, slice - A_MINUTE); one < slice; one++) {
        minute += requests[(int) (one % SLICES)];
      }
      long hour = 0;
      long failed = 0;
      long took = 0;
      for (int at = 0; at < SLICES; at++) {
        hour += requests[at];
        failed += errors[at];
        took += nanos[at];
      }
      long millis = hour == 0 ? 0 : Duration.ofNanos(took / hour).toMillis();
      return new Figures(minute, hour, failed, millis);
    }
  }
}
