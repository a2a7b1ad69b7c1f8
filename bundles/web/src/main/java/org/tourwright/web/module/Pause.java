package org.tourwright.web.module;

import java.util.concurrent.TimeUnit;

/** A moment between two looks at something that changes by itself. */
final class Pause {

  private static final long MILLIS = 20;

  private Pause() {}

  /**
   * Waits a moment.
   *
   * @param until by {@link System#nanoTime}
   * @return false when the time is up, or somebody wants the thread back
   */
  static boolean within(long until) {
    long millis = Math.min(MILLIS, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()));
    if (millis <= 0) {
      return false;
    }
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
