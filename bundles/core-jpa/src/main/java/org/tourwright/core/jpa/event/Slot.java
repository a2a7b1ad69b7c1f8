package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.tourwright.core.event.EventConsumer;

/**
 * A consumer that is there, and the lock that is held while it handles an event, so that it can
 * leave between two.
 */
final class Slot {

  /** So many deliveries of one look fail, and none succeeds: then the consumer itself is ill. */
  private static final int ILL = 10;

  private static final Duration SHORTEST_REST = Duration.ofSeconds(2);
  private static final Duration LONGEST_REST = Duration.ofSeconds(60);

  final EventConsumer consumer;
  final ReentrantLock busy = new ReentrantLock();

  /** Whether a thread works through deliveries that were looked up. */
  final AtomicBoolean working = new AtomicBoolean();

  boolean subscribed;

  /** The names of the events that this version of the consumer knows. */
  volatile Set<String> types = Set.of();

  /** Events of the past come first: until all of them have a delivery, nothing is handed over. */
  volatile boolean ready;

  private long preparedAt = System.nanoTime();
  private long prepareAfter;
  private volatile long restUntil = System.nanoTime();
  private Duration rest = Duration.ZERO;

  Slot(EventConsumer consumer) {
    this.consumer = consumer;
  }

  String name() {
    return consumer.name();
  }

  void prepareAfter(Duration pause) {
    preparedAt = System.nanoTime();
    prepareAfter = pause.toNanos();
  }

  boolean toPrepare() {
    return System.nanoTime() - preparedAt >= prepareAfter;
  }

  /** Whether deliveries may be looked up for it. */
  boolean idle() {
    return ready && !working.get() && System.nanoTime() - restUntil >= 0;
  }

  /**
   * A consumer that fails on everything rests for a while, longer each time: trying all that waits
   * for it would keep the database busy for nothing.
   */
  void worked(int handled, int failed) {
    boolean ill = handled == 0 && failed >= ILL;
    rest = ill ? longer(rest) : Duration.ZERO;
    restUntil = System.nanoTime() + rest.toNanos();
  }

  private static Duration longer(Duration rest) {
    Duration twice = rest.isZero() ? SHORTEST_REST : rest.multipliedBy(2);
    return twice.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : twice;
  }
}
