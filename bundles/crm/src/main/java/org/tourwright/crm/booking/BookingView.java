package org.tourwright.crm.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;

/**
 * A booking as the API shows it.
 *
 * @param passengers how many of the people are known by name
 */
public record BookingView(
    UUID id,
    long version,
    String number,
    UUID contract,
    String contractNumber,
    CustomerId customer,
    String customerName,
    ProgrammeId programme,
    DepartureId departure,
    String tourTitle,
    LocalDate start,
    LocalDate end,
    int pax,
    int passengers,
    Money total,
    Booking.State state,
    PaymentState payment,
    UserId owner,
    String ownerName,
    LocalDate confirmedOn,
    String cancelReason,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
