package org.tourwright.integrations.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due: for each endpoint one at a time on a node, so that one that is slow or dead
 * keeps the others waiting by one thread at most.
 */
@Component(service = Sender.class)
public final class Sender {

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  private static final int WORKERS = 4;

  /** After so many another endpoint may have the thread. */
  private static final int IN_A_ROW = 20;

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** An endpoint that failed is left alone so long, whatever else waits for it. */
  private static final Duration REST = Duration.ofSeconds(3);

  private final Hooks hooks;
  private final Transport transport;
  private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
  private final Map<UUID, Long> restUntil = new ConcurrentHashMap<>();
  private final Semaphore written = new Semaphore(0);
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Sender::thread);
  private final Thread clock = thread(this::work);
  private volatile boolean stopped;

  @Activate
  public Sender(@Reference Hooks hooks, @Reference Transport transport) {
    this.hooks = hooks;
    this.transport = transport;
    clock.start();
  }

  /** What is being sent is finished, for some seconds; else it is sent again under the same id. */
  @Deactivate
  void stop() throws InterruptedException {
    stopped = true;
    wake();
    clock.join(TimeUnit.SECONDS.toMillis(5));
    workers.shutdown();
    if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
      workers.shutdownNow();
      // That they were cut off is still noted, so that it is not two minutes until the next
      // attempt.
      if (!workers.awaitTermination(2, TimeUnit.SECONDS)) {
        LOG.warn("A webhook is still being sent");
      }
    }
  }

  /** Something was written. */
  void wake() {
    written.release();
  }

  private void work() {
    while (!stopped) {
      try {
        round(hooks.due());
      } catch (RuntimeException e) { // the database may be away for a while; this goes on
        LOG.warn("Webhooks could not be looked up; trying again", e);
      }
      pause();
    }
  }

  private void round(List<UUID> due) {
    for (UUID endpoint : due) {
      if (restUntil.getOrDefault(endpoint, Long.MIN_VALUE) <= System.currentTimeMillis()
          && busy.add(endpoint)) {
        start(endpoint);
      }
    }
  }

  private void start(UUID endpoint) {
    try {
      workers.execute(() -> send(endpoint));
    } catch (RejectedExecutionException e) {
      busy.remove(endpoint);
      LOG.debug("Endpoint {} waits for the next start", endpoint, e);
    }
  }

  private void send(UUID endpoint) {
    boolean more = true;
    try {
      for (int sent = 0; sent < IN_A_ROW && more && !stopped; sent++) {
        more = sendNext(endpoint);
      }
    } catch (RuntimeException e) { // what was claimed is due again after a while
      LOG.warn("Endpoint {} could not be served", endpoint, e);
      more = false;
    } finally {
      busy.remove(endpoint);
      if (more) {
        wake();
      }
    }
  }

  /** Whether the next one may follow at once. */
  private boolean sendNext(UUID endpoint) {
    Optional<Hooks.Claim> claimed = hooks.claim(endpoint);
    if (claimed.isEmpty()) {
      return false;
    }
    Hooks.Claim claim = claimed.get();
    String id = Target.id(claim.id());
    Outcome outcome = transport.send(claim.target(), claim.id(), claim.body());
    if (Thread.interrupted()) { // by stop; no database likes an interrupted thread
      LOG.info("Webhook {} was cut off", id);
    }
    hooks.note(claim, outcome);
    if (!outcome.arrived()) {
      LOG.info(
          "Webhook {} did not arrive at endpoint {} ({}): {}",
          id,
          endpoint,
          claim.target(),
          outcome.failure());
      restUntil.put(endpoint, System.currentTimeMillis() + REST.toMillis());
    }
    return outcome.arrived();
  }

  private void pause() {
    try {
      if (written.tryAcquire(PAUSE.toNanos(), TimeUnit.NANOSECONDS)) {
        written.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "tourwright-webhook-sender");
    thread.setDaemon(true);
    return thread;
  }
}
