package org.tourwright.core.jpa.job;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.node.Nodes;
import org.tourwright.core.user.Caller;

/**
 * Runs the jobs that are due. A row per job says which node has it, so that nodes do not run it at
 * once.
 */
@Component(service = Scheduler.class, immediate = true)
public final class Scheduler {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

  private static final Duration RENEW = Duration.ofSeconds(30);

  /** Jobs that run at once. What more is due is left to other nodes meanwhile. */
  private static final int WORKERS = 2;

  private final JobHolds holds;
  private final JobFigures figures;
  private final Map<String, ScheduledJob> jobs = new ConcurrentHashMap<>();
  private final Map<String, Long> running = new ConcurrentHashMap<>();

  /** How many jobs had been begun when this one was begun last; the clock's alone. */
  private final Map<String, Integer> begun = new HashMap<>();

  private int begins;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(work -> thread(work, "tourwright-clock"));
  private final ExecutorService workers =
      Executors.newFixedThreadPool(WORKERS, work -> thread(work, "tourwright-job"));

  @Activate
  public Scheduler(
      @Reference CoreStore store, @Reference Nodes nodes, @Reference JobFigures figures) {
    this.holds = new JobHolds(store, nodes);
    this.figures = figures;
    Future<?> ticking = clock.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    LOG.debug("Looking for due jobs: {}", ticking);
  }

  @Deactivate
  void stop() throws InterruptedException {
    clock.shutdownNow();
    workers.shutdown();
    if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
      workers.shutdownNow();
    }
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addJob(ScheduledJob job) {
    jobs.put(job.name(), job);
  }

  void removeJob(ScheduledJob job) {
    jobs.remove(job.name(), job);
  }

  private void tick() {
    for (Map.Entry<String, ScheduledJob> job : inTheirTurn()) {
      try {
        look(job.getValue());
      } catch (NotAvailable e) { // nothing may be changed for a while, which an admin has decided
        LOG.debug("Job {} waits: {}", job.getKey(), e.getMessage());
      } catch (Throwable e) { // whatever it is, such as the database being away: the clock goes on
        LOG.warn("Job {} could not be looked up; trying again", job.getKey(), e);
      }
    }
  }

  /** Those first that have not run here for longest, so that none waits for ever for a thread. */
  private List<Map.Entry<String, ScheduledJob>> inTheirTurn() {
    return jobs.entrySet().stream()
        .sorted(Comparator.comparing(job -> begun.getOrDefault(job.getKey(), 0)))
        .toList();
  }

  private void look(ScheduledJob job) {
    Long heldAt = running.get(job.name());
    if (heldAt != null) {
      renew(job, heldAt);
    } else if (running.size() < WORKERS && holds.take(job)) {
      begin(job);
    }
  }

  private void begin(ScheduledJob job) {
    begun.put(job.name(), ++begins);
    running.put(job.name(), System.nanoTime());
    boolean handed = false;
    try {
      workers.execute(() -> run(job));
      handed = true;
    } finally {
      if (!handed) {
        running.remove(job.name());
      }
    }
  }

  private void renew(ScheduledJob job, long heldAt) {
    if (System.nanoTime() - heldAt < RENEW.toNanos()) {
      return;
    }
    running.computeIfPresent(job.name(), (name, before) -> System.nanoTime());
    holds.renew(job);
  }

  private void run(ScheduledJob job) {
    try {
      long start = System.nanoTime();
      String error = tried(job);
      figures.ran(job.name(), start, error != null);
      finish(job, error == null || error.length() <= 1000 ? error : error.substring(0, 1000));
    } finally {
      // Only now, but in any case: what this node holds and does not run is free for the taking.
      running.remove(job.name());
    }
  }

  /** What went wrong; null for nothing. */
  private static String tried(ScheduledJob job) {
    Caller caller = Caller.system(job.name());
    MDC.put("requestId", caller.requestId());
    MDC.put("user", caller.name());
    MDC.put("module", job.name().split("\\.", 2)[0]);
    try {
      job.run(caller);
      return null;
    } catch (Throwable e) { // a job may throw anything; it runs again after its pause
      LOG.warn("Job {} failed", job.name(), e);
      return String.valueOf(e);
    } finally {
      MDC.remove("requestId");
      MDC.remove("user");
      MDC.remove("module");
    }
  }

  private void finish(ScheduledJob job, String error) {
    try {
      holds.finish(job, error);
    } catch (Throwable e) { // whatever it is, the job is free again: this node does not run it
      LOG.warn("The end of job {} could not be noted", job.name(), e);
    }
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
