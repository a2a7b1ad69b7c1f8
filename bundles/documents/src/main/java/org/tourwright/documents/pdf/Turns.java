package org.tourwright.documents.pdf;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tourwright.core.error.NotAvailable;

/**
 * Lets only so many documents be made at once, the others wait in their order. Each holds the
 * Chinese fonts in memory while it is made: eight at once used up 512 MB, the memory of everybody.
 */
final class Turns {

  private static final long MEMORY_OF_ONE = 256L << 20;

  private final Semaphore free;
  private final Duration patience;

  Turns(int atOnce, Duration patience) {
    this.free = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /** As many as the memory of this JVM is good for, and no more than there are processors. */
  static Turns ofThisMachine() {
    Runtime machine = Runtime.getRuntime();
    long byMemory = Math.max(1, machine.maxMemory() / MEMORY_OF_ONE);
    return new Turns(
        (int) Math.min(machine.availableProcessors(), byMemory), Duration.ofSeconds(30));
  }

  /**
   * @throws NotAvailable when the turn did not come within the patience
   */
  <T> T take(Supplier<T> work) {
    await();
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private void await() {
    try {
      if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new NotAvailable(PdfError.BUSY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotAvailable(PdfError.BUSY);
    }
  }
}
