package org.tourwright.operations.reservation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.persistence.SearchText;

/**
 * A guide leads one group at a time, a vehicle carries one (N13). The same named guide or vehicle
 * on two tours is refused, and so is a supplier that is one person or one vehicle; a company that
 * is wanted twice is only warned about, because it may have more of them.
 */
public final class DoubleBooking {

  /** Kinds of which one cannot be at two places. */
  public static final Set<ServiceKind> KINDS = Set.of(ServiceKind.GUIDE, ServiceKind.TRANSPORT);

  private DoubleBooking() {}

  /**
   * One use of a guide or vehicle.
   *
   * @param assignedTo the guide's name or the vehicle's plate; null when not known yet
   */
  public record Use(
      UUID tour,
      String tourNumber,
      ServiceKind kind,
      UUID supplier,
      String supplierName,
      boolean oneAtATime,
      String assignedTo,
      LocalDate from,
      LocalDate to) {

    boolean overlaps(Use other) {
      return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    boolean sameName(Use other) {
      return assignedTo != null
          && other.assignedTo != null
          && compact(assignedTo).equals(compact(other.assignedTo));
    }
  }

  /**
   * Another tour that wants the same.
   *
   * @param refused whether it cannot be; else it is only to be looked at
   * @param who the guide, the vehicle or the supplier
   */
  public record Clash(
      boolean refused, String who, UUID tour, String tourNumber, LocalDate from, LocalDate to) {}

  /** Where the wanted use collides with uses on other tours. */
  public static List<Clash> clashes(Use wanted, List<Use> others) {
    if (!KINDS.contains(wanted.kind)) {
      return List.of();
    }
    return others.stream()
        .filter(other -> other.kind == wanted.kind)
        .filter(other -> !other.tour.equals(wanted.tour))
        .filter(wanted::overlaps)
        .filter(other -> wanted.sameName(other) || wanted.supplier.equals(other.supplier))
        .filter(other -> !distinct(wanted, other))
        .map(other -> clash(wanted, other))
        .toList();
  }

  /** Two different names of one company are two guides, or two buses. */
  private static boolean distinct(Use wanted, Use other) {
    return !wanted.oneAtATime
        && wanted.assignedTo != null
        && other.assignedTo != null
        && !wanted.sameName(other);
  }

  private static Clash clash(Use wanted, Use other) {
    boolean same = wanted.sameName(other);
    boolean refused = same || (wanted.oneAtATime && wanted.supplier.equals(other.supplier));
    return new Clash(
        refused,
        same ? wanted.assignedTo : wanted.supplierName,
        other.tour,
        other.tourNumber,
        other.from,
        other.to);
  }

  /** Plates are written with and without blanks, dots and hyphens. */
  private static String compact(String name) {
    return SearchText.fold(name).replace(" ", "");
  }
}
