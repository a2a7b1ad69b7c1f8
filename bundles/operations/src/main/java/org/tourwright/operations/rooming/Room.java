package org.tourwright.operations.rooming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A room of a rooming list.
 *
 * @param guests may be fewer than fit in, or none for a spare room
 * @param notes such as "high floor"; null for none
 */
public record Room(RoomType type, List<Guest> guests, String notes) {

  public Room {
    // A hole in the list is refused where the list is checked, with its field.
    guests = guests == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(guests));
  }

  /** The same room with its guests as is known now. */
  Room with(UnaryOperator<Guest> now) {
    return new Room(type, guests.stream().map(now).toList(), notes);
  }
}
