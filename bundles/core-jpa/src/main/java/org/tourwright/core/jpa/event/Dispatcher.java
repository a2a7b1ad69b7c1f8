package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.event.EventConsumer;

/**
 * Hands events to the consumers that are there. Those of a stopped module wait until it is back.
 */
@Component(service = Dispatcher.class, immediate = true)
public final class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final int BATCH = 100;

  /** Retries fall due, and other nodes publish, without this node being told. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private static final Duration CATCH_UP_EVERY = Duration.ofSeconds(30);

  private final EventLog log;
  private final Map<String, Slot> slots = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition published = lock.newCondition();
  private final Thread thread = new Thread(this::work, "tourwright-events");
  private boolean pending;
  private volatile boolean stopped;
  private long caughtUpAt = System.nanoTime();

  /**
   * A consumer and the lock that is held while it handles an event, so that it can leave between
   * two.
   */
  private record Slot(EventConsumer consumer, ReentrantLock busy) {}

  @Activate
  public Dispatcher(@Reference EventLog log) {
    this.log = log;
    log.onPublished(this::wake);
    thread.setDaemon(true);
    thread.start();
  }

  @Deactivate
  void stop() throws InterruptedException {
    stopped = true;
    log.onPublished(() -> {});
    wake();
    thread.join(TimeUnit.SECONDS.toMillis(10));
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addConsumer(EventConsumer consumer) {
    log().subscribe(consumer);
    slots.put(consumer.name(), new Slot(consumer, new ReentrantLock()));
    wake();
  }

  void removeConsumer(EventConsumer consumer) {
    Slot slot = slots.get(consumer.name());
    if (slot == null || slot.consumer() != consumer) {
      return;
    }
    slots.remove(consumer.name(), slot);
    // The event that it is handling is finished first; a new version may take over only then.
    try {
      if (slot.busy().tryLock(10, TimeUnit.SECONDS)) {
        slot.busy().unlock();
      } else {
        LOG.warn("{} left while it was handling an event", consumer.name());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private EventLog log() {
    return log;
  }

  private void wake() {
    lock.lock();
    try {
      pending = true;
      published.signal();
    } finally {
      lock.unlock();
    }
  }

  private void work() {
    while (!stopped) {
      boolean more = false;
      try {
        catchUpSometimes();
        more = round();
      } catch (
          RuntimeException
              e) { // the database may be away for a while; the dispatcher must survive it
        LOG.warn("Events could not be looked up; trying again", e);
      }
      if (!more) {
        pause();
      }
    }
  }

  private boolean round() {
    List<EventLog.Due> due = log.due(List.copyOf(slots.keySet()), BATCH);
    due.forEach(this::deliver);
    return due.size() == BATCH;
  }

  @SuppressWarnings(
      "ReferenceEquality") // another slot of that name is another version of the module
  private void deliver(EventLog.Due due) {
    Slot slot = slots.get(due.consumer());
    if (slot == null || stopped) {
      return;
    }
    slot.busy().lock();
    try {
      if (slots.get(due.consumer()) == slot) {
        log.handle(due.id(), slot.consumer());
      }
    } catch (RuntimeException
        | LinkageError e) { // a consumer may throw anything; its event is retried, then parked
      LOG.warn("{} failed on delivery {}", due.consumer(), due.id(), e);
      if (log.failed(due.id(), e)) {
        LOG.error("Delivery {} to {} is parked", due.id(), due.consumer());
      }
    } finally {
      slot.busy().unlock();
    }
  }

  private void catchUpSometimes() {
    if (System.nanoTime() - caughtUpAt > CATCH_UP_EVERY.toNanos()) {
      slots.keySet().forEach(log::catchUp);
      caughtUpAt = System.nanoTime();
    }
  }

  @SuppressWarnings("WaitNotInLoop") // a round too many does no harm
  private void pause() {
    lock.lock();
    try {
      if (!pending && !stopped) {
        published.awaitNanos(PAUSE.toNanos());
      }
      pending = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
    } finally {
      lock.unlock();
    }
  }
}
