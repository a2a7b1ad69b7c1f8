package org.tourwright.operations.rooming;

import java.util.List;

/**
 * A room of a rooming list.
 *
 * @param guests may be fewer than fit in, or none for a spare room
 * @param notes such as "high floor"; null for none
 */
public record Room(RoomType type, List<Guest> guests, String notes) {

  public Room {
    guests = guests == null ? List.of() : List.copyOf(guests);
  }
}
