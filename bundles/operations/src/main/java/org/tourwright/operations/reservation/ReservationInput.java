package org.tourwright.operations.reservation;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.error.Checks;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.operations.OperationsError;

/**
 * What an operator enters about a reservation.
 *
 * @param tour on which tour; cannot be changed later
 * @param from first day; the arrival at a hotel
 * @param to last day, null for the first; the day on which a hotel is left
 * @param quantity rooms, persons, vehicles, days of a guide
 * @param unitPrice per room and night, per person, per vehicle
 * @param assignedTo the guide's name or the vehicle's plate, which is on no other tour then
 * @param deadline until when the supplier keeps it, or must have answered
 */
public record ReservationInput(
    UUID tour,
    ServiceKind kind,
    UUID supplier,
    String description,
    LocalDate from,
    LocalDate to,
    Integer quantity,
    Money unitPrice,
    String assignedTo,
    LocalDate deadline,
    String notes) {

  /**
   * Refuses what cannot be meant.
   *
   * @throws org.tourwright.core.error.Invalid naming each wrong field
   */
  void check() {
    new Checks()
        .required("kind", (Object) kind)
        .required("supplier", (Object) supplier)
        .required("description", description, 500)
        .required("from", (Object) from)
        .inOrder("to", from, to)
        .that(hasNight(), "to", OperationsError.HOTEL_NEEDS_NIGHT)
        .required("quantity", (Object) quantity)
        .range("quantity", quantity, 1, 10_000)
        .required("unitPrice", (Object) unitPrice)
        .notNegative("unitPrice", unitPrice)
        .longest("assignedTo", assignedTo, 200)
        .longest("notes", notes, 10_000)
        .orThrow();
  }

  private boolean hasNight() {
    return kind != ServiceKind.HOTEL || from == null || (to != null && !to.equals(from));
  }
}
