package org.tourwright.crm.quotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;

/** A quotation as the API shows it. */
public record QuotationView(
    UUID id,
    long version,
    String number,
    int revision,
    UUID family,
    CustomerId customer,
    String customerName,
    UUID opportunity,
    UserId owner,
    String ownerName,
    String title,
    String language,
    int pax,
    ProgrammeId programme,
    DepartureId departure,
    LocalDate start,
    LocalDate end,
    LocalDate validUntil,
    String terms,
    List<QuotedLine> lines,
    Money total,
    QuotationState state,
    Instant sentAt,
    Instant decidedAt,
    String comment,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
