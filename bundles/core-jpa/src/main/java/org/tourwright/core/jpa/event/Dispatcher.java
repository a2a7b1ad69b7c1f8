package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
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

  /** So long a consumer is left alone after its subscriptions could not be looked at. */
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final EventLog log;
  private final Subscriptions subscriptions;
  private final EventFigures figures;
  private final Map<String, Slot> slots = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition published = lock.newCondition();
  private final Thread thread = new Thread(this::work, "tourwright-events");
  private boolean pending;
  private volatile boolean stopped;

  /**
   * A consumer and the lock that is held while it handles an event, so that it can leave between
   * two.
   */
  private static final class Slot {
    private final EventConsumer consumer;
    private final ReentrantLock busy = new ReentrantLock();
    private boolean subscribed;
    private long preparedAt = System.nanoTime();
    private long prepareAfter;

    /** Events of the past come first: until all of them have a delivery, nothing is handed over. */
    private volatile boolean ready;

    Slot(EventConsumer consumer) {
      this.consumer = consumer;
    }

    void prepareAfter(Duration pause) {
      preparedAt = System.nanoTime();
      prepareAfter = pause.toNanos();
    }

    boolean toPrepare() {
      return System.nanoTime() - preparedAt >= prepareAfter;
    }
  }

  @Activate
  public Dispatcher(
      @Reference EventLog log,
      @Reference Subscriptions subscriptions,
      @Reference EventFigures figures) {
    this.log = log;
    this.subscriptions = subscriptions;
    this.figures = figures;
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
    Slot slot = new Slot(consumer);
    // At once, so that it gets what is published from now on; where that fails, the thread goes on
    // trying, for a consumer that is not bound is never bound again.
    attempt(slot, () -> subscribe(slot));
    slot.prepareAfter(Duration.ZERO);
    slots.put(consumer.name(), slot);
    wake();
  }

  void removeConsumer(EventConsumer consumer) {
    Slot slot = slots.get(consumer.name());
    if (slot == null || slot.consumer != consumer) {
      return;
    }
    slots.remove(consumer.name(), slot);
    // The event that it is handling is finished first; a new version may take over only then.
    try {
      if (slot.busy.tryLock(10, TimeUnit.SECONDS)) {
        slot.busy.unlock();
      } else {
        LOG.warn("{} left while it was handling an event", consumer.name());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
        more = prepare();
        more |= round();
      } catch (Throwable e) { // the database may be away for a while; the dispatcher survives it
        throwFatal(e);
        LOG.warn("Events could not be looked up; trying again", e);
      }
      if (!more) {
        pause();
      }
    }
  }

  /** Looks at the subscriptions; says whether some consumer lacks more of the past. */
  private boolean prepare() {
    boolean more = false;
    for (Slot slot : slots.values()) {
      if (slot.toPrepare() && !stopped) {
        more |= attempt(slot, () -> prepare(slot));
      }
    }
    return more;
  }

  private boolean prepare(Slot slot) {
    if (!slot.subscribed) {
      subscribe(slot);
    }
    Subscriptions.Progress progress = subscriptions.catchUp(slot.consumer.name());
    switch (progress) {
      case DONE -> {
        slot.ready = true;
        slot.prepareAfter(CATCH_UP_EVERY);
      }
      case ELSEWHERE -> slot.prepareAfter(RETRY_AFTER);
      case MORE -> {}
    }
    return progress == Subscriptions.Progress.MORE;
  }

  private boolean subscribe(Slot slot) {
    subscriptions.subscribe(slot.consumer);
    slot.subscribed = true;
    return false;
  }

  /** One consumer's trouble does not keep events from the others. */
  private static boolean attempt(Slot slot, BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException | LinkageError e) { // it is tried again
      LOG.warn("The subscriptions of {} wait", slot.consumer.name(), e);
      slot.prepareAfter(RETRY_AFTER);
      return false;
    }
  }

  private boolean round() {
    List<String> ready =
        slots.entrySet().stream()
            .filter(entry -> entry.getValue().ready)
            .map(Map.Entry::getKey)
            .toList();
    List<EventLog.Due> due = log.due(ready, BATCH);
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
    slot.busy.lock();
    long begun = System.nanoTime();
    MDC.put("requestId", due.id().toString());
    MDC.put("user", due.consumer());
    try {
      if (slots.get(due.consumer()) == slot) {
        log.handle(due.id(), slot.consumer);
        figures.handled(due.consumer(), begun);
      }
    } catch (Throwable e) { // a consumer may throw anything; its event is retried, then parked
      throwFatal(e);
      figures.failed(due.consumer());
      LOG.warn("{} failed on delivery {}", due.consumer(), due.id(), e);
      if (log.failed(due.id(), e)) {
        LOG.error("Delivery {} to {} is parked", due.id(), due.consumer());
      }
    } finally {
      MDC.remove("requestId");
      MDC.remove("user");
      slot.busy.unlock();
    }
  }

  /** What the virtual machine itself does not survive; a recursion without end is not of it. */
  private static void throwFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
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
