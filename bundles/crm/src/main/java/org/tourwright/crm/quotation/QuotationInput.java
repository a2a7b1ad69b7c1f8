package org.tourwright.crm.quotation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;

/**
 * A quotation as it is entered. What is null is taken from the opportunity, the tour and the
 * customer when it is made.
 *
 * @param opportunity what it is an offer for; not changed afterwards
 * @param language of the document: en, vi or zh; null for the customer's
 * @param validUntil null for 14 days from today
 * @param lines null for one line with the price of the tour
 */
public record QuotationInput(
    UUID opportunity,
    String title,
    String language,
    Integer pax,
    ProgrammeId programme,
    DepartureId departure,
    LocalDate start,
    LocalDate end,
    LocalDate validUntil,
    String terms,
    List<PriceLine> lines) {}
