package org.tourwright.operations.reservation;

import java.time.LocalDate;
import java.util.UUID;
import org.tourwright.core.operation.ServiceKind;

/**
 * Which reservations a list shows; null does not narrow it.
 *
 * @param from only those that begin on this day or later
 * @param to only those that begin on this day or earlier
 */
public record ReservationQuery(
    ReservationState state,
    ServiceKind kind,
    UUID supplier,
    UUID tour,
    LocalDate from,
    LocalDate to) {}
