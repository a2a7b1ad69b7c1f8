package org.tourwright.core.booking;

import java.time.LocalDate;

/**
 * A person who travels on a booking.
 *
 * @param position from 1
 * @param documentNumber of passport or identity card; null when not known yet
 * @param nationality ISO 3166-1 alpha-2; null when unknown
 * @param roommate who shares the room: passengers with the same text share one; null for none named
 * @param needs diet, allergies, wheelchair and the like; null for none
 */
public record Passenger(
    int position,
    String name,
    Gender gender,
    LocalDate birthday,
    String documentNumber,
    LocalDate documentExpires,
    String nationality,
    String phone,
    String roommate,
    String needs) {

  /** As in travel documents (ICAO Doc 9303): X is unspecified. */
  public enum Gender {
    F,
    M,
    X
  }
}
