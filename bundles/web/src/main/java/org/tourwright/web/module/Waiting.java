package org.tourwright.web.module;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Who waits for modules. Each holds a thread of the server, so that no more wait than leave some
 * for those who need not, and nobody waits for a module that is away for so long that it will not
 * come by itself.
 */
final class Waiting {

  private final LongSupplier clock;
  private final AtomicInteger now = new AtomicInteger();

  /** Since when requests miss a module, by its id. */
  private final ConcurrentMap<String, Long> missed = new ConcurrentHashMap<>();

  /**
   * @param clock in nanoseconds, as {@link System#nanoTime}
   */
  Waiting(LongSupplier clock) {
    this.clock = clock;
  }

  /** Whether there is a place; whoever got one must {@link #end}. */
  boolean begin(int places) {
    if (now.incrementAndGet() > places) {
      now.decrementAndGet();
      return false;
    }
    return true;
  }

  void end() {
    now.decrementAndGet();
  }

  /** Whether requests have missed the module for so long already. */
  boolean isInVain(String id, Duration limit) {
    long first = missed.computeIfAbsent(id, missing -> clock.getAsLong());
    return clock.getAsLong() - first > limit.toNanos();
  }

  /** These are there, or gone, or are just being changed. */
  void forget(Set<String> ids) {
    missed.keySet().removeAll(ids);
  }
}
