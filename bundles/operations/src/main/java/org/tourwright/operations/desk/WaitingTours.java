package org.tourwright.operations.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javax.persistence.EntityManager;
import org.tourwright.core.user.UserId;
import org.tourwright.operations.reservation.ReservationState;
import org.tourwright.operations.tour.TourState;
import org.tourwright.operations.tour.TourToRun;

/**
 * Finds the tours that may wait for somebody, so that not every tour of the year is looked at each
 * time the count is asked for. {@link Waiting} says then whether they do.
 */
final class WaitingTours {

  private static final int PORTION = 200;

  private static final String MAY_WAIT =
      """
      select t from TourToRun t where (t.operator is null or t.operator = :me) and (
        t.state = :completed
        or (t.state = :cancelled and t.end >= :today and exists (
          select 1 from Reservation r where r.tour = t.id and r.state = :confirmed))
        or (t.state in :ahead and (
          t.operator is null
          or t.start <= :soon
          or exists (select 1 from Reservation r where r.tour = t.id and r.state <> :withdrawn
            and (r.from < t.start or r.to > t.end
              or (r.state = :requested and r.deadline < :today)))
          or exists (select 1 from ChecklistItem i where i.tour = t.id
            and i.done = :done and i.due < :today))))
      order by t.start, t.id""";

  private WaitingTours() {}

  /** A portion by first day, after those that were seen; empty when there are no more. */
  static List<TourToRun> read(EntityManager em, UserId me, LocalDate today, int seen) {
    return em.createQuery(MAY_WAIT, TourToRun.class)
        .setParameter("me", me)
        .setParameter("completed", TourState.COMPLETED)
        .setParameter("cancelled", TourState.CANCELLED)
        .setParameter("ahead", EnumSet.of(TourState.PLANNED, TourState.PREPARED, TourState.RUNNING))
        .setParameter("soon", today.plusDays(Waiting.DAYS_TO_RESERVE))
        .setParameter("today", today)
        .setParameter("confirmed", ReservationState.CONFIRMED)
        .setParameter("requested", ReservationState.REQUESTED)
        .setParameter("done", false)
        .setParameter("withdrawn", ReservationState.CANCELLED)
        .setFirstResult(seen)
        .setMaxResults(PORTION)
        .getResultList();
  }
}
