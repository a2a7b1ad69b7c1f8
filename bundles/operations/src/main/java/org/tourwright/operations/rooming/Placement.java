package org.tourwright.operations.rooming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds those who have a room again among those who travel now. A passenger has no identity but the
 * name and the place in the booking, and both change: places move up when somebody is taken off,
 * names are corrected. So a name counts first; a place only where one of the booking is left on
 * either side.
 */
final class Placement {

  private final Map<Guest, Guest> found = new HashMap<>();
  private final List<Guest> unplaced;
  private final List<Guest> gone = new ArrayList<>();

  /**
   * @param placed who has a room
   * @param travelling who travels, as is known now
   */
  Placement(List<Guest> placed, List<Guest> travelling) {
    unplaced = new ArrayList<>(travelling);
    List<Guest> open = new ArrayList<>();
    for (Guest guest : placed) {
      if (guest.booking() != null && !take(guest, find(guest))) {
        open.add(guest);
      }
    }
    for (Guest guest : open) {
      if (!take(guest, only(guest, open))) {
        gone.add(guest);
      }
    }
  }

  /** The guest as is known now. */
  Guest now(Guest guest) {
    return found.getOrDefault(guest, guest);
  }

  /** Who travels and has no room. */
  List<Guest> unplaced() {
    return List.copyOf(unplaced);
  }

  /** Who has a room and does not travel any more; those who are on no booking are not asked for. */
  List<Guest> gone() {
    return List.copyOf(gone);
  }

  private boolean take(Guest guest, Guest who) {
    if (who != null) {
      found.put(guest, who);
      unplaced.remove(who);
    }
    return who != null;
  }

  private Guest find(Guest guest) {
    List<Guest> named = ofBooking(guest, unplaced).stream().filter(guest::named).toList();
    return named.stream()
        .filter(each -> Objects.equals(each.position(), guest.position()))
        .findFirst()
        .orElse(named.isEmpty() ? null : named.get(0));
  }

  private Guest only(Guest guest, List<Guest> open) {
    List<Guest> left = ofBooking(guest, unplaced);
    boolean alone = left.size() == 1 && ofBooking(guest, open).size() == 1;
    return alone && Objects.equals(left.get(0).position(), guest.position()) ? left.get(0) : null;
  }

  private static List<Guest> ofBooking(Guest guest, List<Guest> guests) {
    return guests.stream().filter(each -> guest.booking().equals(each.booking())).toList();
  }
}
