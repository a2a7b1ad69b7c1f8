package org.tourwright.core.jpa.job;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.node.Nodes;
import org.tourwright.core.user.Caller;

/**
 * Which node has which job. Whether a hold is still good is asked of the nodes: a clock that is
 * ahead of another node's must not take from it what it runs.
 */
final class JobHolds {

  private static final Caller JOBS = Caller.system("core.jobs");

  /** So long a hold is good without being renewed, of a node of which nothing is known. */
  private static final Duration HOLD = Duration.ofMinutes(2);

  /** Clocks of nodes may differ by so much before a job runs more often than it should. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  private final CoreStore store;
  private final Nodes nodes;

  JobHolds(CoreStore store, Nodes nodes) {
    this.store = store;
    this.nodes = nodes;
  }

  /** Takes the job for this node, which does not run it, when it is due and free. */
  boolean take(ScheduledJob job) {
    JobRecord seen = store.read(em -> em.find(JobRecord.class, job.name()));
    return (seen == null || mayTake(seen, job)) && store.write(JOBS, em -> take(em, job));
  }

  /** Another node may have taken it since it was looked at. */
  private boolean take(EntityManager em, ScheduledJob job) {
    JobRecord row = em.find(JobRecord.class, job.name(), LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      row = new JobRecord(job.name(), now());
      em.persist(row);
    } else if (!mayTake(row, job)) {
      return false;
    }
    row.heldBy = nodes.self();
    row.heldUntil = now().plus(HOLD);
    row.lastStartedAt = now();
    return true;
  }

  private boolean mayTake(JobRecord row, ScheduledJob job) {
    return isDue(row.nextAt, job.every(), now()) && isFree(row);
  }

  /** What is further away than the pause was noted by a clock that was wrong. */
  static boolean isDue(Instant next, Duration every, Instant now) {
    return !next.isAfter(now) || next.isAfter(now.plus(every).plus(CLOCKS_DIFFER));
  }

  private boolean isFree(JobRecord row) {
    return row.heldBy == null
        || row.heldBy.equals(nodes.self())
        || nodes.silent(row.heldBy)
        || (isOver(row) && !nodes.lives(row.heldBy));
  }

  private static boolean isOver(JobRecord row) {
    return row.heldUntil == null || row.heldUntil.isBefore(now());
  }

  void renew(ScheduledJob job) {
    store.run(
        JOBS,
        em ->
            em.createQuery(
                    "update Job j set j.heldUntil = :until where j.name = :name and j.heldBy = :node")
                .setParameter("until", now().plus(HOLD))
                .setParameter("name", job.name())
                .setParameter("node", nodes.self())
                .executeUpdate());
  }

  /**
   * The job is free, and due again after its pause.
   *
   * @param error null when it went well
   */
  void finish(ScheduledJob job, String error) {
    store.run(
        JOBS,
        em -> {
          JobRecord row = em.find(JobRecord.class, job.name(), LockModeType.PESSIMISTIC_WRITE);
          if (!nodes.self().equals(row.heldBy)) {
            return; // this node was silent for too long, and another one has it now
          }
          row.nextAt = now().plus(job.every());
          row.heldBy = null;
          row.heldUntil = null;
          row.lastFinishedAt = now();
          row.lastError = error;
        });
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
