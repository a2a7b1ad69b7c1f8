package org.tourwright.operations.reservation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.user.UserId;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.supplier.Supplier;
import org.tourwright.operations.supplier.Suppliers;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.operations.tour.Tours;
import org.tourwright.persistence.Amount;

/** How reservations are found and shown. */
public final class ReservationRows {

  /** The tours that are reached by the owners in the parameter of that name; in JPQL. */
  static final String VISIBLE =
      "(select t.id from TourToRun t where t.operator is null or t.operator in :owners)";

  private ReservationRows() {}

  public static Reservation find(EntityManager em, UUID id) {
    Reservation reservation = em.find(Reservation.class, id);
    if (reservation == null) {
      throw new NotFound(OperationsError.RESERVATION_NOT_FOUND);
    }
    return reservation;
  }

  /** All of a tour, also cancelled ones, by date. */
  public static List<Reservation> ofTour(EntityManager em, UUID tour) {
    return em.createQuery(
            "select r from Reservation r where r.tour = :tour order by r.from, r.kind, r.id",
            Reservation.class)
        .setParameter("tour", tour)
        .getResultList();
  }

  /** Those that are not cancelled, of several tours. */
  public static List<Reservation> wanted(EntityManager em, Collection<UUID> tours) {
    if (tours.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select r from Reservation r where r.tour in :tours and r.state <> :cancelled",
            Reservation.class)
        .setParameter("tours", Set.copyOf(tours))
        .setParameter("cancelled", ReservationState.CANCELLED)
        .getResultList();
  }

  /**
   * Those of a kind that touch the days and are not cancelled, by first day.
   *
   * @param owners only on tours of these operators or of none; null for all
   */
  public static List<ReservationView> between(
      EntityManager em, ServiceKind kind, LocalDate first, LocalDate last, Set<UserId> owners) {
    TypedQuery<Reservation> query =
        em.createQuery(
                "select r from Reservation r where r.kind = :kind and r.state <> :cancelled"
                    + " and r.from <= :last and r.to >= :first"
                    + (owners == null ? "" : " and r.tour in " + VISIBLE)
                    + " order by r.from, r.id",
                Reservation.class)
            .setParameter("kind", kind)
            .setParameter("cancelled", ReservationState.CANCELLED)
            .setParameter("first", first)
            .setParameter("last", last);
    if (owners != null) {
      query.setParameter("owners", owners);
    }
    return views(em, query.getResultList());
  }

  public static List<ReservationView> views(EntityManager em, List<Reservation> reservations) {
    Set<UUID> tourIds = new HashSet<>();
    Set<UUID> supplierIds = new HashSet<>();
    for (Reservation reservation : reservations) {
      tourIds.add(reservation.tour);
      supplierIds.add(reservation.supplier);
    }
    Map<UUID, TourToRun> tours = tours(em, tourIds);
    Map<UUID, String> suppliers = Suppliers.names(em, supplierIds);
    return reservations.stream()
        .map(r -> view(r, tours.get(r.tour), suppliers.get(r.supplier), List.of()))
        .toList();
  }

  /** With its warnings. */
  public static ReservationView view(EntityManager em, Reservation r) {
    Supplier supplier = Suppliers.find(em, r.supplier);
    TourToRun tour = Tours.find(em, r.tour);
    List<DoubleBooking.Clash> warnings =
        r.state == ReservationState.CANCELLED ? List.of() : clashes(em, r, supplier, tour);
    return view(r, tour, supplier.name(), warnings);
  }

  static List<DoubleBooking.Clash> clashes(
      EntityManager em, Reservation r, Supplier supplier, TourToRun tour) {
    if (!DoubleBooking.KINDS.contains(r.kind)) {
      return List.of();
    }
    List<Reservation> others =
        em.createQuery(
                "select r from Reservation r where r.kind = :kind and r.state <> :cancelled"
                    + " and r.tour <> :tour and r.from <= :last and r.to >= :first"
                    + " order by r.from, r.id",
                Reservation.class)
            .setParameter("kind", r.kind)
            .setParameter("cancelled", ReservationState.CANCELLED)
            .setParameter("tour", r.tour)
            .setParameter("first", r.from)
            .setParameter("last", r.to)
            .getResultList();
    Map<UUID, TourToRun> tours =
        tours(em, others.stream().map(Reservation::tour).collect(Collectors.toSet()));
    return DoubleBooking.clashes(
        use(r, tour, supplier),
        others.stream().map(other -> use(other, tours.get(other.tour), null)).toList());
  }

  /** Makes those who reserve the same supplier wait for each other, so that none slips through. */
  static void lock(EntityManager em, Supplier supplier) {
    em.lock(supplier, LockModeType.PESSIMISTIC_WRITE);
  }

  static Map<UUID, TourToRun> tours(EntityManager em, Set<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery("select t from TourToRun t where t.id in :ids", TourToRun.class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(TourToRun::id, tour -> tour));
  }

  private static DoubleBooking.Use use(Reservation r, TourToRun tour, Supplier supplier) {
    return new DoubleBooking.Use(
        r.tour,
        tour.number(),
        r.kind,
        r.supplier,
        supplier == null ? null : supplier.name(),
        supplier != null && supplier.oneAtATime(),
        r.assignedTo,
        r.from,
        r.to);
  }

  private static ReservationView view(
      Reservation r, TourToRun tour, String supplierName, List<DoubleBooking.Clash> warnings) {
    return new ReservationView(
        r.id,
        r.version,
        r.number,
        r.tour,
        tour.number(),
        tour.title(),
        tour.state(),
        r.kind,
        r.supplier,
        supplierName,
        r.description,
        r.from,
        r.to,
        r.nights(),
        r.quantity,
        Amount.toMoney(r.unitPrice),
        r.cost(),
        r.state,
        r.assignedTo,
        r.confirmationNumber,
        r.deadline,
        r.notes,
        r.cancelReason,
        r.requestedAt,
        r.confirmedAt,
        r.isOutside(tour),
        warnings);
  }
}
