package org.tourwright.core.jpa.event;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The threads that hand deliveries over, one at a time for each consumer. */
final class Workers {

  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

  /** Consumers that are served at once; each takes a connection of the pool. */
  private static final int MOST = 4;

  private final EventLog log;
  private final EventFigures figures;
  private final Predicate<Slot> isCurrent;
  private final Consumer<Slot> more;
  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          MOST,
          work -> {
            Thread worker = new Thread(work, "tourwright-event-worker");
            worker.setDaemon(true);
            return worker;
          });

  /**
   * @param isCurrent whether the consumer is still there
   * @param more called when something was handled, so that there may be more
   */
  Workers(EventLog log, EventFigures figures, Predicate<Slot> isCurrent, Consumer<Slot> more) {
    this.log = log;
    this.figures = figures;
    this.isCurrent = isCurrent;
    this.more = more;
  }

  void stop() throws InterruptedException {
    pool.shutdown();
    if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
      LOG.warn("A consumer is still handling an event");
    }
  }

  /** Works through a batch of one consumer, unless it is at work already. */
  void hand(Slot slot, List<EventLog.Due> batch) {
    if (!slot.working.compareAndSet(false, true)) {
      return;
    }
    try {
      pool.execute(() -> deliver(slot, batch));
    } catch (RejectedExecutionException e) {
      slot.working.set(false);
      LOG.debug("{} waits for the next start", slot.name(), e);
    }
  }

  private void deliver(Slot slot, List<EventLog.Due> batch) {
    int handled = 0;
    int failed = 0;
    try {
      for (EventLog.Due due : batch) {
        switch (deliver(slot, due)) {
          case HANDLED -> handled++;
          case FAILED -> failed++;
          case NOT_NOW -> {}
        }
      }
    } finally {
      slot.worked(handled, failed);
      slot.working.set(false);
      if (handled > 0) {
        more.accept(slot);
      }
    }
  }

  /** What became of a delivery. */
  private enum Outcome {
    HANDLED,
    FAILED,
    NOT_NOW
  }

  private Outcome deliver(Slot slot, EventLog.Due due) {
    slot.busy.lock();
    long begun = System.nanoTime();
    MDC.put("requestId", due.id().toString());
    MDC.put("user", due.consumer());
    MDC.put("module", due.consumer().split("\\.", 2)[0]);
    try {
      if (!isCurrent.test(slot) || !log.handle(due.id(), slot.consumer)) {
        return Outcome.NOT_NOW;
      }
      figures.handled(due.consumer(), begun);
      return Outcome.HANDLED;
    } catch (Throwable e) { // a consumer may throw anything; its event is retried, then parked
      throwFatal(e);
      figures.failed(due.consumer());
      note(due, e);
      return Outcome.FAILED;
    } finally {
      MDC.remove("requestId");
      MDC.remove("user");
      MDC.remove("module");
      slot.busy.unlock();
    }
  }

  private void note(EventLog.Due due, Throwable reason) {
    LOG.warn("{} failed on delivery {}", due.consumer(), due.id(), reason);
    try {
      if (log.failed(due.id(), reason)) {
        LOG.error("Delivery {} to {} is parked", due.id(), due.consumer());
      }
    } catch (RuntimeException e) { // the database may be away; the delivery is due again
      LOG.warn("That delivery {} failed could not be noted", due.id(), e);
    }
  }

  /** What the virtual machine itself does not survive; a recursion without end is not of it. */
  static void throwFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
  }
}
