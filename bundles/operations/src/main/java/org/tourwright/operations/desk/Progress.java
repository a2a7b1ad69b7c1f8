package org.tourwright.operations.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.tourwright.operations.reservation.Reservation;
import org.tourwright.operations.reservation.ReservationRows;
import org.tourwright.operations.reservation.ReservationState;
import org.tourwright.operations.tour.Checklist;
import org.tourwright.operations.tour.TourToRun;

/**
 * How far the preparation of a tour is (R12).
 *
 * @param services needed: reserved and not cancelled
 * @param confirmed of those, by their suppliers
 * @param late of those that are not confirmed, with a deadline that has passed
 * @param outside of the services, not within the days of the tour
 * @param steps of the checklist
 * @param stepsDone of those
 * @param stepsLate of those not done, due before today
 */
public record Progress(
    int services, int confirmed, int late, int outside, int steps, int stepsDone, int stepsLate) {

  static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0);

  public int requested() {
    return services - confirmed;
  }

  /** Of several tours at once; a tour with nothing to do is left out. */
  static Map<UUID, Progress> of(EntityManager em, Collection<TourToRun> tours, LocalDate today) {
    List<UUID> ids = tours.stream().map(TourToRun::id).toList();
    Map<UUID, List<Reservation>> reservations = new HashMap<>();
    for (Reservation reservation : ReservationRows.wanted(em, ids)) {
      reservations.computeIfAbsent(reservation.tour(), id -> new ArrayList<>()).add(reservation);
    }
    Map<UUID, Checklist.Count> steps = Checklist.counts(em, ids, today);
    Map<UUID, Progress> progress = new HashMap<>();
    for (TourToRun tour : tours) {
      progress.put(
          tour.id(),
          of(
              tour,
              reservations.getOrDefault(tour.id(), List.of()),
              steps.getOrDefault(tour.id(), Checklist.Count.NONE),
              today));
    }
    return progress;
  }

  private static Progress of(
      TourToRun tour, List<Reservation> services, Checklist.Count steps, LocalDate today) {
    List<Reservation> open =
        services.stream().filter(r -> r.state() == ReservationState.REQUESTED).toList();
    int late =
        (int)
            open.stream().filter(r -> r.deadline() != null && r.deadline().isBefore(today)).count();
    return new Progress(
        services.size(),
        services.size() - open.size(),
        late,
        (int) services.stream().filter(r -> r.isOutside(tour)).count(),
        steps.all(),
        steps.done(),
        steps.late());
  }
}
