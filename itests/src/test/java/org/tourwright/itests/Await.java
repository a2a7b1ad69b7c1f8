package org.tourwright.itests;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Waits for what will come true by itself, and not longer than told. */
public final class Await {

  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration AGAIN = Duration.ofSeconds(3);

  private Await() {}

  /** What is done to a file, or the like. */
  @FunctionalInterface
  public interface Action {
    void run() throws IOException;
  }

  /**
   * Does something that nobody answers, such as writing a file of {@code etc/}, until it counts.
   * Karaf writes such a file itself a moment after it has read it, over what somebody has written
   * meanwhile; so it is done again every three seconds.
   */
  public static void doing(
      String what, Duration atMost, Action action, Callable<Boolean> condition) {
    long[] due = {System.nanoTime()};
    until(
        what,
        atMost,
        () -> {
          if (System.nanoTime() - due[0] >= 0) {
            action.run();
            due[0] = System.nanoTime() + AGAIN.toNanos();
          }
          return condition.call();
        });
  }

  /** Until the condition holds; what it throws meanwhile counts as "not yet". */
  public static void until(String what, Duration atMost, Callable<Boolean> condition) {
    value(what, atMost, condition, Boolean.TRUE::equals);
  }

  /**
   * The first value that is accepted.
   *
   * @param what completes the sentence "waited in vain for …"
   */
  public static <T> T value(
      String what, Duration atMost, Callable<T> source, Predicate<? super T> accepted) {
    long deadline = System.nanoTime() + atMost.toNanos();
    Object last;
    Throwable failure;
    do {
      last = null;
      failure = null;
      try {
        T value = source.call();
        if (accepted.test(value)) {
          return value;
        }
        last = value;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while waiting for " + what, e);
      } catch (Exception | AssertionError e) {
        failure = e;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    } while (System.nanoTime() < deadline);
    throw new AssertionError(
        "Waited "
            + atMost.toSeconds()
            + " s in vain for "
            + what
            + "; last: "
            + Objects.requireNonNullElse(failure, last),
        failure);
  }
}
