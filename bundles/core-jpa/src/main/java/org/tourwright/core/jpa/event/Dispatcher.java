package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.event.EventConsumer;

/**
 * Hands events to the consumers that are there. Those of a stopped module wait until it is back.
 *
 * <p>One thread looks what is due, a few for each consumer; others hand it over, one a consumer. So
 * a consumer that is slow, fails or has a long past to catch up with keeps no other one waiting.
 */
@Component(service = Dispatcher.class, immediate = true)
public final class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  /** Deliveries of a consumer that are looked up at once. */
  private static final int BATCH = 50;

  /** Retries fall due, and other nodes publish, without this node being told. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private static final Duration CATCH_UP_EVERY = Duration.ofSeconds(30);

  /** So long a consumer is left alone after its subscriptions could not be looked at. */
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final EventLog log;
  private final Subscriptions subscriptions;
  private final Map<String, Slot> slots = new ConcurrentHashMap<>();
  private final Semaphore published = new Semaphore(0);
  private final Thread thread = new Thread(this::work, "tourwright-events");
  private final Workers workers;

  /** Consumers for which something may be due. Now and then all of them are looked at. */
  private final Set<String> hinted = ConcurrentHashMap.newKeySet();

  private long lookedAtAll = System.nanoTime() - PAUSE.toNanos();
  private volatile boolean stopped;

  @Activate
  public Dispatcher(
      @Reference EventLog log,
      @Reference Subscriptions subscriptions,
      @Reference EventFigures figures) {
    this.log = log;
    this.subscriptions = subscriptions;
    this.workers = new Workers(log, figures, this::isCurrent, slot -> wake(Set.of(slot.name())));
    log.onPublished(this::wake);
    thread.setDaemon(true);
    thread.start();
  }

  @Deactivate
  void stop() throws InterruptedException {
    stopped = true;
    log.onPublished(names -> {});
    wake(Set.of());
    thread.join(TimeUnit.SECONDS.toMillis(10));
    workers.stop();
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addConsumer(EventConsumer consumer) {
    Slot slot = new Slot(consumer);
    // At once, so that it gets what is published from now on; where that fails, the thread goes on
    // trying, for a consumer that is not bound is never bound again.
    attempt(slot, () -> subscribe(slot));
    slot.prepareAfter(Duration.ZERO);
    slots.put(consumer.name(), slot);
    wake(Set.of());
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

  /** The names of the consumers that are there, on this node. */
  Set<String> present() {
    return Set.copyOf(slots.keySet());
  }

  private void wake(Collection<String> consumers) {
    hinted.addAll(consumers);
    published.release();
  }

  private void work() {
    while (!stopped) {
      boolean more = false;
      try {
        more = prepare();
        round();
      } catch (Throwable e) { // the database may be away for a while; the dispatcher survives it
        Workers.throwFatal(e);
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
    subscriptions.seen(slot.name());
    Subscriptions.Progress progress = subscriptions.catchUp(slot.name());
    switch (progress) {
      case DONE -> {
        slot.ready = true;
        hinted.add(slot.name());
        slot.prepareAfter(CATCH_UP_EVERY);
      }
      case ELSEWHERE -> slot.prepareAfter(RETRY_AFTER);
      case MORE -> {}
    }
    return progress == Subscriptions.Progress.MORE;
  }

  private boolean subscribe(Slot slot) {
    slot.types = subscriptions.subscribe(slot.consumer);
    slot.subscribed = true;
    return false;
  }

  /** One consumer's trouble does not keep events from the others. */
  private static boolean attempt(Slot slot, BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (NotAvailable e) { // nothing may be changed for a while, which an admin has decided
      LOG.debug("The subscriptions of {} wait: {}", slot.name(), e.getMessage());
      slot.prepareAfter(RETRY_AFTER);
      return false;
    } catch (RuntimeException | LinkageError e) { // it is tried again
      LOG.warn("The subscriptions of {} wait", slot.name(), e);
      slot.prepareAfter(RETRY_AFTER);
      return false;
    }
  }

  private void round() {
    boolean all = System.nanoTime() - lookedAtAll >= PAUSE.toNanos();
    if (all) {
      lookedAtAll = System.nanoTime();
    }
    Map<String, Set<String>> idle =
        slots.values().stream()
            .filter(Slot::idle)
            .filter(slot -> hinted.remove(slot.name()) || all)
            .collect(Collectors.toMap(Slot::name, slot -> slot.types));
    Map<String, List<EventLog.Due>> due =
        log.due(idle, BATCH).stream().collect(Collectors.groupingBy(EventLog.Due::consumer));
    due.forEach(
        (name, batch) -> {
          Slot slot = slots.get(name);
          if (slot != null) {
            workers.hand(slot, batch);
          }
        });
  }

  /** Another slot of that name is another version of the module. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isCurrent(Slot slot) {
    return !stopped && slots.get(slot.name()) == slot;
  }

  private void pause() {
    try {
      if (published.tryAcquire(PAUSE.toNanos(), TimeUnit.NANOSECONDS)) {
        published.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
  }
}
