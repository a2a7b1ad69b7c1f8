package org.tourwright.operations.desk;

import java.time.LocalDate;
import java.util.List;
import org.tourwright.core.user.UserId;
import org.tourwright.operations.tour.TourState;

/**
 * Which tours a list shows; null or empty does not narrow it.
 *
 * @param from only those that end on this day or later
 * @param to only those that start on this day or earlier
 */
public record TourQuery(List<TourState> states, UserId operator, LocalDate from, LocalDate to) {}
