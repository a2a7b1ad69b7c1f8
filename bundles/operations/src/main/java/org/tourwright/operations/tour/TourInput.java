package org.tourwright.operations.tour;

import java.time.LocalDate;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;

/**
 * What an operator enters about a tour. Title, dates and pax of a tour made from bookings come from
 * there and are not changed by hand.
 *
 * @param programme where the itinerary comes from; null for none
 * @param operator in charge; null for nobody yet
 * @param meeting where and when the group meets
 */
public record TourInput(
    String title,
    LocalDate start,
    LocalDate end,
    Integer pax,
    ProgrammeId programme,
    UserId operator,
    String meeting,
    String notes) {}
