package org.tourwright.core.jpa.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.health.HealthCheck;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.metric.MetricSource;
import org.tourwright.core.metric.Metrics;
import org.tourwright.core.metric.Timing;

/** How the jobs go, and whether one failed when it ran last. */
@Component(service = {JobFigures.class, MetricSource.class, HealthCheck.class})
public final class JobFigures implements MetricSource, HealthCheck {

  private static final long REMEMBER_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final CoreStore store;
  private final ConcurrentMap<String, Timing> runs = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, LongAdder> failures = new ConcurrentHashMap<>();
  private volatile Known last;

  private record Known(List<Job> jobs, long readAt) {}

  private record Job(String name, Instant finishedAt, boolean failed) {}

  @Activate
  public JobFigures(@Reference CoreStore store) {
    this.store = store;
  }

  /**
   * Notes a run.
   *
   * @param begun {@link System#nanoTime()} when it was begun
   */
  void ran(String job, long begun, boolean failed) {
    runs.computeIfAbsent(job, name -> new Timing()).since(begun);
    if (failed) {
      failures.computeIfAbsent(job, name -> new LongAdder()).increment();
    }
  }

  @Override
  public String name() {
    return "core.jobs";
  }

  @Override
  public Result check() {
    List<String> failed = jobs().stream().filter(Job::failed).map(Job::name).sorted().toList();
    return failed.isEmpty()
        ? Result.ok()
        : Result.warn(
            "core.health.jobs", Map.of("count", failed.size(), "jobs", String.join(", ", failed)));
  }

  @Override
  public void tell(Metrics metrics) {
    runs.forEach(
        (job, timing) -> {
          metrics.timing(
              "tourwright_jobs_run_seconds",
              "How long runs of jobs took, on this node",
              Map.of("job", job),
              timing);
          LongAdder failed = failures.get(job);
          metrics.counter(
              "tourwright_jobs_failures",
              "Runs of jobs that failed, on this node",
              Map.of("job", job),
              failed == null ? 0 : failed.sum());
        });
    for (Job job : jobs()) {
      metrics.gauge(
          "tourwright_jobs_last_failed",
          "Whether the last run of a job failed (1), on any node",
          Map.of("job", job.name()),
          job.failed() ? 1 : 0);
      metrics.gauge(
          "tourwright_jobs_last_end_timestamp_seconds",
          "When the last run of a job ended, on any node",
          Map.of("job", job.name()),
          Duration.ofMillis(job.finishedAt().toEpochMilli()));
    }
  }

  private List<Job> jobs() {
    Known known = last;
    if (known == null || System.nanoTime() - known.readAt() > REMEMBER_NANOS) {
      known = new Known(read(), System.nanoTime());
      last = known;
    }
    return known.jobs();
  }

  private List<Job> read() {
    return store.read(
        em ->
            em
                .createQuery(
                    "select j from Job j where j.lastFinishedAt is not null", JobRecord.class)
                .getResultList()
                .stream()
                .map(job -> new Job(job.name, job.lastFinishedAt, job.lastError != null))
                .toList());
  }
}
