package org.tourwright.core.tour;

import java.util.List;

/**
 * A tour programme that can be sold.
 *
 * @param code short, unique, such as {@code HN-HL-3N2D}
 * @param days 1 or more
 * @param nights from 0
 */
public record Programme(
    ProgrammeId id,
    String code,
    String title,
    String summary,
    int days,
    int nights,
    List<ItineraryDay> itinerary) {

  public Programme {
    itinerary = List.copyOf(itinerary);
  }
}
