package org.tourwright.operations.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.page.Versioned;
import org.tourwright.operations.tour.TourState;

/**
 * A reservation as it is shown; see {@link ReservationInput} for the fields.
 *
 * @param nights of a hotel, else 1
 * @param cost quantity × unit price, for a hotel × nights
 * @param requestedAt when the supplier was written to; null for not by this system
 * @param outside whether it is not within the days of the tour, which may have moved
 * @param warnings where the same supplier is wanted by another tour on the same days; only for a
 *     single reservation, empty in lists
 */
public record ReservationView(
    UUID id,
    long version,
    String number,
    UUID tour,
    String tourNumber,
    String tourTitle,
    TourState tourState,
    ServiceKind kind,
    UUID supplier,
    String supplierName,
    String description,
    LocalDate from,
    LocalDate to,
    int nights,
    int quantity,
    Money unitPrice,
    Money cost,
    ReservationState state,
    String assignedTo,
    String confirmationNumber,
    LocalDate deadline,
    String notes,
    String cancelReason,
    Instant requestedAt,
    Instant confirmedAt,
    boolean outside,
    List<DoubleBooking.Clash> warnings)
    implements Versioned {}
