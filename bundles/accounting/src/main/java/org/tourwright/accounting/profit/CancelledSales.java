package org.tourwright.accounting.profit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.tourwright.accounting.receivable.SoldBooking;
import org.tourwright.core.tour.DepartureId;

/**
 * Bookings of a departure that were cancelled before it ran. Operations does not name them, for
 * they do not travel; what is kept of them is earned by the tour all the same.
 */
final class CancelledSales {

  private CancelledSales() {}

  /** By tour. Where several tours are of one departure, they belong to the first. */
  static Map<UUID, List<SoldBooking>> of(EntityManager em, List<Tour> tours) {
    Set<DepartureId> departures =
        tours.stream()
            .map(tour -> tour.departure)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<DepartureId, UUID> first = new HashMap<>();
    Chunks.read(departures, some -> ofDepartures(em, some))
        .forEach(tour -> first.putIfAbsent(tour.departure, tour.id));
    Set<UUID> asked = tours.stream().map(Tour::id).collect(Collectors.toSet());
    first.values().retainAll(asked);
    return Chunks.read(first.keySet(), some -> cancelled(em, some)).stream()
        .collect(Collectors.groupingBy(booking -> first.get(booking.departure())));
  }

  private static List<Tour> ofDepartures(EntityManager em, List<DepartureId> departures) {
    return em.createQuery(
            "select e from Tour e where e.departure in :departures order by e.number, e.id",
            Tour.class)
        .setParameter("departures", departures)
        .getResultList();
  }

  private static List<SoldBooking> cancelled(EntityManager em, List<DepartureId> departures) {
    return em.createQuery(
            "select e from SoldBooking e where e.cancelled = :cancelled and e.departure in :departures",
            SoldBooking.class)
        .setParameter("cancelled", true)
        .setParameter("departures", departures)
        .getResultList();
  }
}
