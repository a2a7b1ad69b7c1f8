package org.tourwright.core.operation;

import java.time.LocalDate;
import java.util.UUID;
import org.tourwright.core.event.Event;
import org.tourwright.core.tour.DepartureId;

/**
 * A tour does not run.
 *
 * @param tour identity of the tour to run in operations
 * @param departure null for a private group that joins no departure
 * @param end the local date of what would have been the last day
 */
public record TourCancelled(
    UUID tour, String tourNumber, String title, DepartureId departure, LocalDate end)
    implements Event {

  @Override
  public UUID aggregate() {
    return tour;
  }
}
