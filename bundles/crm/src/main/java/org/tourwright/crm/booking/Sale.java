package org.tourwright.crm.booking;

import java.time.LocalDate;
import org.joda.money.Money;
import org.tourwright.core.booking.ContractId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;

/** What a signed contract sells. */
public record Sale(
    ContractId contract,
    String contractNumber,
    CustomerId customer,
    ProgrammeId programme,
    DepartureId departure,
    String tourTitle,
    LocalDate start,
    LocalDate end,
    int pax,
    Money total,
    UserId salesperson,
    LocalDate signedOn) {}
