package org.tourwright.crm.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;

/**
 * A contract as it is entered. What is null is taken from the quotation when it is made.
 *
 * @param quotation an accepted one; its total is the contract's, and does not change afterwards
 * @param departure null for a private group, when it is edited
 * @param dated the date of the contract; null for today
 * @param depositPercent null for 30
 * @param instalments null for a plan made of the deposit percentage
 */
public record ContractInput(
    UUID quotation,
    String tourTitle,
    ProgrammeId programme,
    DepartureId departure,
    LocalDate start,
    LocalDate end,
    Integer pax,
    LocalDate dated,
    BigDecimal depositPercent,
    String terms,
    List<Instalment> instalments) {}
