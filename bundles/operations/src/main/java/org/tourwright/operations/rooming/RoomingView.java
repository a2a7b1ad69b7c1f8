package org.tourwright.operations.rooming;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tourwright.core.page.Versioned;

/**
 * The rooming list of a tour.
 *
 * @param id the tour
 * @param version 0 for one that was never saved
 * @param saved false for a proposal
 * @param counts how many rooms of each type
 * @param unplaced passengers who have no room, because they were booked later
 * @param gone who have a room but are not on the tour any more
 * @param passengersKnown false where the department that sells is not there
 */
public record RoomingView(
    UUID id,
    long version,
    boolean saved,
    Instant savedAt,
    List<Room> rooms,
    Map<RoomType, Long> counts,
    List<Guest> unplaced,
    List<Guest> gone,
    boolean passengersKnown)
    implements Versioned {}
