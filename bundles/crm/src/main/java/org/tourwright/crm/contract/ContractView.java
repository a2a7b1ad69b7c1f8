package org.tourwright.crm.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;

/**
 * A contract as the API shows it.
 *
 * @param byHand whether the instalments are other than those that the deposit percentage gives
 */
public record ContractView(
    UUID id,
    long version,
    String number,
    UUID quotation,
    UUID opportunity,
    CustomerId customer,
    String customerName,
    UserId owner,
    String ownerName,
    String language,
    String tourTitle,
    ProgrammeId programme,
    DepartureId departure,
    LocalDate dated,
    LocalDate start,
    LocalDate end,
    int pax,
    Money total,
    BigDecimal depositPercent,
    List<Instalment> instalments,
    boolean byHand,
    String terms,
    ContractState state,
    LocalDate signedOn,
    BookingId booking,
    String cancelReason,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
