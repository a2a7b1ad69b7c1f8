package org.tourwright.core.jpa.job;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditEntry.Change;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;

/** The jobs as admins see them; {@link Scheduler} runs them. */
@Component(service = JobTable.class)
public final class JobTable {

  private final CoreStore store;
  private final AuditTrail audit;
  private final Map<String, ScheduledJob> jobs = new ConcurrentHashMap<>();

  /**
   * A job.
   *
   * @param every the pause between two runs; null when its module is away
   * @param next null when it has never run
   * @param running whether some node runs it now
   * @param error of the last run; null when that was well
   */
  public record Line(
      String name,
      Duration every,
      Instant next,
      boolean running,
      Instant lastStarted,
      Instant lastFinished,
      String error) {}

  @Activate
  public JobTable(@Reference CoreStore store, @Reference AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addJob(ScheduledJob job) {
    jobs.put(job.name(), job);
  }

  void removeJob(ScheduledJob job) {
    jobs.remove(job.name(), job);
  }

  /** All by name, also those of modules that are away. */
  public List<Line> list() {
    Map<String, JobRecord> rows =
        store.read(
            em ->
                em.createQuery("select j from Job j", JobRecord.class).getResultList().stream()
                    .collect(Collectors.toMap(row -> row.name, Function.identity())));
    Set<String> names = new HashSet<>(rows.keySet());
    names.addAll(jobs.keySet());
    return names.stream()
        .map(name -> line(name, rows.get(name)))
        .sorted(Comparator.comparing(Line::name))
        .toList();
  }

  /** The names of the jobs that can run now. */
  public Stream<String> names() {
    return jobs.keySet().stream().sorted();
  }

  /**
   * @throws NotFound when there is no such job
   */
  public Line get(String name) {
    return list().stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Has the job run at once, by whichever node comes first; one that runs already runs once more
   * after its pause as always.
   *
   * @throws NotFound when there is no such job, or its module is away
   */
  public void runNow(Caller caller, String name) {
    if (!jobs.containsKey(name)) {
      throw new NotFound();
    }
    store.run(
        caller,
        em -> {
          JobRecord row = em.find(JobRecord.class, name);
          if (row != null && row.heldBy == null) {
            row.nextAt = now();
          }
          Change change = new Change("run", null, name);
          UUID subject =
              UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
          audit.append(
              caller,
              List.of(
                  new AuditEntry("core", "job", subject, AuditEntry.Action.DONE, List.of(change))));
        });
  }

  private Line line(String name, JobRecord row) {
    ScheduledJob job = jobs.get(name);
    Duration every = job == null ? null : job.every();
    return row == null
        ? new Line(name, every, null, false, null, null, null)
        : new Line(
            name,
            every,
            row.nextAt,
            row.heldUntil != null && row.heldUntil.isAfter(now()),
            row.lastStartedAt,
            row.lastFinishedAt,
            row.lastError);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
