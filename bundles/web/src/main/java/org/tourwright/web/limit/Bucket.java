package org.tourwright.web.limit;

import java.time.Duration;

/**
 * So many requests a minute: they may come all at once, and come back evenly. A library for this
 * (Bucket4j) is no OSGi bundle and ten times what we need of it.
 */
final class Bucket {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final int limit;

  /** When all of them will be back, on the clock of {@link System#nanoTime}. */
  private long full;

  Bucket(int limit, long now) {
    this.limit = limit;
    this.full = now;
  }

  int limit() {
    return limit;
  }

  /**
   * What came of a request.
   *
   * @param left how many more may come now; -1 when this one came too soon
   * @param fullSeconds in how many seconds all of them are back, rounded up
   * @param waitSeconds in how many seconds the next may come, rounded up; 0 when it may come now
   */
  record Taken(long left, long fullSeconds, long waitSeconds) {}

  synchronized Taken take(long now) {
    long each = MINUTE / limit;
    long used = Math.max(0, full - now);
    if (used > MINUTE - each) {
      return new Taken(-1, seconds(used), seconds(used - (MINUTE - each)));
    }
    full = now + used + each;
    return new Taken((MINUTE - used - each) / each, seconds(used + each), 0);
  }

  private static long seconds(long nanos) {
    return Math.max(1, Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds());
  }
}
