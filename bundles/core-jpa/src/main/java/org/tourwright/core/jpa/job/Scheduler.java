package org.tourwright.core.jpa.job;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.persistence.LockModeType;
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

  /**
   * A job is held by the clock for those who know no better; a node that falls silent loses it
   * earlier.
   */
  private static final Duration HOLD = Duration.ofMinutes(2);

  private static final String NOBODY = "";
  private static final Duration RENEW = Duration.ofSeconds(30);

  private final CoreStore store;
  private final Nodes nodes;
  private final JobFigures figures;
  private final Map<String, ScheduledJob> jobs = new ConcurrentHashMap<>();
  private final Map<String, Long> running = new ConcurrentHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(work -> thread(work, "tourwright-clock"));
  private final ExecutorService workers =
      Executors.newFixedThreadPool(2, work -> thread(work, "tourwright-job"));

  @Activate
  public Scheduler(
      @Reference CoreStore store, @Reference Nodes nodes, @Reference JobFigures figures) {
    this.store = store;
    this.nodes = nodes;
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
    for (Map.Entry<String, ScheduledJob> job : jobs.entrySet()) {
      try {
        look(job.getValue());
      } catch (NotAvailable e) { // nothing may be changed for a while, which an admin has decided
        LOG.debug("Job {} waits: {}", job.getKey(), e.getMessage());
      } catch (Throwable e) { // whatever it is, such as the database being away: the clock goes on
        LOG.warn("Job {} could not be looked up; trying again", job.getKey(), e);
      }
    }
  }

  private void look(ScheduledJob job) {
    Long heldAt = running.get(job.name());
    if (heldAt != null) {
      renew(job, heldAt);
    } else if (take(job)) {
      begin(job);
    }
  }

  private void begin(ScheduledJob job) {
    running.put(job.name(), System.nanoTime());
    boolean begun = false;
    try {
      workers.execute(() -> run(job));
      begun = true;
    } finally {
      if (!begun) {
        running.remove(job.name());
      }
    }
  }

  private boolean take(ScheduledJob job) {
    Instant now = now();
    return store.write(
        Caller.system("core.jobs"),
        em -> {
          JobRecord known = em.find(JobRecord.class, job.name());
          if (known == null) {
            em.persist(new JobRecord(job.name(), now));
            em.flush();
          }
          String lost = known != null && lost(known.heldBy) ? known.heldBy : NOBODY;
          return em.createQuery(
                      "update Job j set j.heldBy = :node, j.heldUntil = :until, j.lastStartedAt = :now where j.name = :name"
                          + " and j.nextAt <= :now and (j.heldUntil is null or j.heldUntil < :now or j.heldBy = :lost)")
                  .setParameter("node", nodes.self())
                  .setParameter("lost", lost)
                  .setParameter("until", now.plus(HOLD))
                  .setParameter("now", now)
                  .setParameter("name", job.name())
                  .executeUpdate()
              == 1;
        });
  }

  /** Whether what a node holds is free: it is dead, or it is this one, which does not run it. */
  private boolean lost(String holder) {
    return holder != null && (holder.equals(nodes.self()) || nodes.silent(holder));
  }

  private void renew(ScheduledJob job, long heldAt) {
    if (System.nanoTime() - heldAt < RENEW.toNanos()) {
      return;
    }
    running.computeIfPresent(job.name(), (name, before) -> System.nanoTime());
    store.run(
        Caller.system("core.jobs"),
        em ->
            em.createQuery(
                    "update Job j set j.heldUntil = :until where j.name = :name and j.heldBy = :node")
                .setParameter("until", now().plus(HOLD))
                .setParameter("name", job.name())
                .setParameter("node", nodes.self())
                .executeUpdate());
  }

  private void run(ScheduledJob job) {
    try {
      long begun = System.nanoTime();
      String error = tried(job);
      figures.ran(job.name(), begun, error != null);
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
      store.run(
          Caller.system("core.jobs"),
          em -> {
            JobRecord record = em.find(JobRecord.class, job.name(), LockModeType.PESSIMISTIC_WRITE);
            if (!nodes.self().equals(record.heldBy)) {
              return; // this node was silent for too long, and another one has it now
            }
            record.nextAt = now().plus(job.every());
            record.heldBy = null;
            record.heldUntil = null;
            record.lastFinishedAt = now();
            record.lastError = error;
          });
    } catch (Throwable e) { // whatever it is, the job is free again: this node does not run it
      LOG.warn("The end of job {} could not be noted", job.name(), e);
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
