package org.tourwright.crm.opportunity;

import java.time.LocalDate;
import org.joda.money.Money;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;

/**
 * What a salesperson knows of a wanted trip.
 *
 * @param customer taken from the lead when it comes from one
 * @param title null for one made of the tour
 * @param tourText what is wanted, where it is no programme
 * @param pax null for 2
 * @param expected null for what the tour costs, or nothing where that is not known
 * @param probability in percent; null for what is usual at the stage
 * @param owner null for the caller, or for who has it already
 * @param expectedClose null for 30 days from today
 * @param needs the answers to what one asks about a trip (R149): who travels, hotel, food, budget
 */
public record OpportunityInput(
    CustomerId customer,
    String title,
    ProgrammeId programme,
    DepartureId departure,
    String tourText,
    Integer pax,
    LocalDate wantedFrom,
    LocalDate wantedTo,
    Money expected,
    Integer probability,
    UserId owner,
    LocalDate expectedClose,
    String needs) {}
