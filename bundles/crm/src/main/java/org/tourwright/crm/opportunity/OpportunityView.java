package org.tourwright.crm.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;

/** An opportunity as the API shows it. */
public record OpportunityView(
    UUID id,
    long version,
    CustomerId customer,
    String customerName,
    UUID lead,
    String title,
    ProgrammeId programme,
    DepartureId departure,
    String tourText,
    int pax,
    LocalDate wantedFrom,
    LocalDate wantedTo,
    Money expected,
    int probability,
    OpportunityStage stage,
    UserId owner,
    String ownerName,
    LocalDate expectedClose,
    String needs,
    LostReason lostReason,
    String lostComment,
    Instant closedAt,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
