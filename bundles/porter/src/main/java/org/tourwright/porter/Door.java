package org.tourwright.porter;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * What the front is reached through. Closed while there is none, and from the moment on that it is
 * about to go.
 *
 * @param <T> the front
 */
final class Door<T> {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private T front;
  private boolean closed;
  private long emptied;
  private int inside;

  /**
   * Waits for the front and goes in; whoever got it must {@link #leave}.
   *
   * @return null when the time is up
   */
  T enter(long nanos) throws InterruptedException {
    long left = nanos;
    lock.lock();
    try {
      while (front == null || closed) {
        if (left <= 0) {
          return null;
        }
        left = changed.awaitNanos(left);
      }
      inside++;
      return front;
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      inside--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** A front is there. */
  void open(T arrived) {
    lock.lock();
    try {
      front = arrived;
      closed = false;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets nobody in any more when the front is the one meant, and waits for those inside. Who closes
   * it again waits for the rest of the time only: others wait for the front to come.
   *
   * @return how many are left inside
   */
  int close(Predicate<T> meant, long nanos) {
    lock.lock();
    try {
      if (front == null || !meant.test(front)) {
        return 0;
      }
      if (!closed) {
        closed = true;
        emptied = System.nanoTime() + nanos;
      }
      while (inside > 0) {
        long left = emptied - System.nanoTime();
        if (left <= 0 || !changed.await(left, TimeUnit.NANOSECONDS)) {
          return inside;
        }
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return inside;
    } finally {
      lock.unlock();
    }
  }

  /** Whether the front meant lets nobody in any more, or is another one by now. */
  boolean closes(Predicate<T> meant) {
    lock.lock();
    try {
      return closed || front == null || !meant.test(front);
    } finally {
      lock.unlock();
    }
  }

  /** The front is gone, unless another one came meanwhile. */
  void gone(Predicate<T> meant) {
    lock.lock();
    try {
      if (front != null && meant.test(front)) {
        front = null;
      }
    } finally {
      lock.unlock();
    }
  }
}
