package org.tourwright.core.operation;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.event.Event;

/**
 * A supplier confirmed a service: from now on the agency owes its cost. Told again when the cost of
 * a confirmed one changes.
 *
 * @param reservation identity of the reservation in operations
 * @param tour identity of the tour to run in operations
 * @param tourNumber such as {@code OP-2026-00017}
 * @param supplier identity of the supplier in operations
 * @param serviceDate the local date on which the service begins
 * @param cost for the whole reservation
 * @param due when the supplier is to be paid; null where that is not known
 */
public record ReservationConfirmed(
    UUID reservation,
    UUID tour,
    String tourNumber,
    String tourTitle,
    UUID supplier,
    String supplierName,
    ServiceKind kind,
    String description,
    LocalDate serviceDate,
    Money cost,
    LocalDate due)
    implements Event {

  @Override
  public UUID aggregate() {
    return reservation;
  }
}
