package org.tourwright.core.jpa.job;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;

/**
 * Runs the jobs that are due. A row per job says which node has it, so that nodes do not run it at
 * once.
 */
@Component(service = Scheduler.class, immediate = true)
public final class Scheduler {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
  private static final Duration HOLD = Duration.ofMinutes(2);

  private final CoreStore store;
  private final JobFigures figures;
  private final String node = UUID.randomUUID().toString();
  private final Map<String, ScheduledJob> jobs = new ConcurrentHashMap<>();
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(work -> thread(work, "tourwright-clock"));
  private final ExecutorService workers =
      Executors.newFixedThreadPool(2, work -> thread(work, "tourwright-job"));

  @Activate
  public Scheduler(@Reference CoreStore store, @Reference JobFigures figures) {
    this.store = store;
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
    for (ScheduledJob job : jobs.values()) {
      try {
        if (running.contains(job.name())) {
          hold(job);
        } else if (take(job)) {
          running.add(job.name());
          workers.execute(() -> run(job));
        }
      } catch (RuntimeException e) { // the database may be away for a while; the clock must go on
        LOG.warn("Job {} could not be looked up; trying again", job.name(), e);
      }
    }
  }

  private boolean take(ScheduledJob job) {
    Instant now = now();
    return store.write(
        Caller.system("core.jobs"),
        em -> {
          if (em.find(JobRecord.class, job.name()) == null) {
            em.persist(new JobRecord(job.name(), now));
            em.flush();
          }
          return em.createQuery(
                      "update Job j set j.heldBy = :node, j.heldUntil = :until, j.lastStartedAt = :now where j.name = :name"
                          + " and j.nextAt <= :now and (j.heldUntil is null or j.heldUntil < :now)")
                  .setParameter("node", node)
                  .setParameter("until", now.plus(HOLD))
                  .setParameter("now", now)
                  .setParameter("name", job.name())
                  .executeUpdate()
              == 1;
        });
  }

  private void hold(ScheduledJob job) {
    store.run(
        Caller.system("core.jobs"),
        em ->
            em.createQuery(
                    "update Job j set j.heldUntil = :until where j.name = :name and j.heldBy = :node")
                .setParameter("until", now().plus(HOLD))
                .setParameter("name", job.name())
                .setParameter("node", node)
                .executeUpdate());
  }

  private void run(ScheduledJob job) {
    String error = null;
    Caller caller = Caller.system(job.name());
    MDC.put("requestId", caller.requestId());
    MDC.put("user", caller.name());
    long begun = System.nanoTime();
    try {
      job.run(caller);
    } catch (RuntimeException
        | LinkageError e) { // a job may throw anything; it runs again after its pause
      LOG.warn("Job {} failed", job.name(), e);
      error = String.valueOf(e);
    } finally {
      running.remove(job.name());
      MDC.remove("requestId");
      MDC.remove("user");
    }
    figures.ran(job.name(), begun, error != null);
    finish(job, error == null || error.length() <= 1000 ? error : error.substring(0, 1000));
  }

  private void finish(ScheduledJob job, String error) {
    try {
      store.run(
          Caller.system("core.jobs"),
          em -> {
            JobRecord record = em.find(JobRecord.class, job.name());
            record.nextAt = now().plus(job.every());
            record.heldBy = null;
            record.heldUntil = null;
            record.lastFinishedAt = now();
            record.lastError = error;
          });
    } catch (RuntimeException e) { // the hold runs out by itself
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
