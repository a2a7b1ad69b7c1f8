package org.tourwright.operations.rooming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.tourwright.core.booking.Passenger.Gender;
import org.tourwright.persistence.SearchText;

/**
 * Who shares a room with whom.
 *
 * <ol>
 *   <li>Guests of a booking who gave the same text as roommate share, and so do a guest and the one
 *       whom they named. A group too large for a room is divided, grown-ups first.
 *   <li>Children under 12 whom nobody named sleep in a room of their booking's grown-ups.
 *   <li>The others of a booking are paired woman with woman and man with man.
 *   <li>Who is still alone is paired with somebody of the same gender from another booking.
 *   <li>Who remains has a single room. A man and a woman share only when they said so, and who gave
 *       no gender shares only with whom they named.
 * </ol>
 */
public final class RoomingRule {

  private final LocalDate day;

  /**
   * @param day on which ages count: the first of the tour
   */
  public RoomingRule(LocalDate day) {
    this.day = day;
  }

  /** Puts every guest into exactly one room; rooms come in the order of their first guests. */
  public List<Room> rooms(List<Guest> guests) {
    List<List<Guest>> shared = new ArrayList<>(named(guests));
    List<Guest> alone = new ArrayList<>(guests);
    shared.forEach(alone::removeAll);
    placeChildren(shared, alone);
    pair(shared, alone, Guest::booking);
    pair(shared, alone, guest -> "everybody");
    alone.forEach(guest -> shared.add(List.of(guest)));
    return shared.stream()
        .sorted(Comparator.comparingInt(group -> first(guests, group)))
        .map(group -> group.stream().sorted(Comparator.comparingInt(guests::indexOf)).toList())
        .map(group -> new Room(type(group), group, null))
        .toList();
  }

  private List<List<Guest>> named(List<Guest> guests) {
    Map<Guest, List<Guest>> groupOf = new LinkedHashMap<>();
    guests.forEach(guest -> groupOf.put(guest, new ArrayList<>(List.of(guest))));
    for (Guest guest : guests) {
      String wish = SearchText.fold(guest.roommate());
      if (!wish.isEmpty()) {
        guests.stream()
            .filter(other -> meant(guest, wish, other))
            .forEach(o -> join(groupOf, guest, o));
        join(groupOf, guest, byName(guests, guest, wish));
      }
    }
    return groupOf.values().stream()
        .distinct()
        .filter(group -> group.size() > 1)
        .flatMap(group -> divide(group).stream())
        .toList();
  }

  private static boolean meant(Guest guest, String wish, Guest other) {
    return !guest.equals(other)
        && Objects.equals(guest.booking(), other.booking())
        && wish.equals(SearchText.fold(other.roommate()));
  }

  /**
   * The one guest of that name: in the same booking, else anywhere; null when there are several.
   */
  private static Guest byName(List<Guest> guests, Guest guest, String wish) {
    Predicate<Guest> hasName =
        other -> !other.equals(guest) && wish.equals(SearchText.fold(other.name()));
    List<Guest> near =
        guests.stream()
            .filter(hasName)
            .filter(other -> Objects.equals(guest.booking(), other.booking()))
            .toList();
    List<Guest> found = near.isEmpty() ? guests.stream().filter(hasName).toList() : near;
    return found.size() == 1 ? found.get(0) : null;
  }

  private static void join(Map<Guest, List<Guest>> groupOf, Guest one, Guest other) {
    if (other == null || groupOf.get(one).contains(other)) {
      return;
    }
    List<Guest> group = groupOf.get(one);
    List<Guest> joined = groupOf.get(other);
    group.addAll(joined);
    joined.forEach(guest -> groupOf.put(guest, group));
  }

  /** Into twos, and a three at the end where the number is odd; a couple of grown-ups first. */
  private List<List<Guest>> divide(List<Guest> group) {
    List<Guest> rest =
        new ArrayList<>(
            group.stream().sorted(Comparator.comparing(guest -> guest.childOn(day))).toList());
    List<List<Guest>> rooms = new ArrayList<>();
    while (rest.size() > 3) {
      rooms.add(List.of(rest.remove(0), rest.remove(0)));
    }
    rooms.add(List.copyOf(rest));
    return rooms;
  }

  private void placeChildren(List<List<Guest>> shared, List<Guest> alone) {
    for (Guest child : alone.stream().filter(guest -> guest.childOn(day)).toList()) {
      Guest grownUp =
          alone.stream()
              .filter(other -> !other.childOn(day))
              .filter(other -> Objects.equals(other.booking(), child.booking()))
              .findFirst()
              .orElse(null);
      int room = roomWithSpace(shared, child);
      if (grownUp != null) {
        shared.add(List.of(grownUp, child));
        alone.remove(grownUp);
        alone.remove(child);
      } else if (room >= 0) {
        List<Guest> larger = new ArrayList<>(shared.get(room));
        larger.add(child);
        shared.set(room, larger);
        alone.remove(child);
      }
    }
  }

  private int roomWithSpace(List<List<Guest>> shared, Guest child) {
    for (int i = 0; i < shared.size(); i++) {
      List<Guest> room = shared.get(i);
      boolean own =
          room.stream()
              .anyMatch(
                  guest -> Objects.equals(guest.booking(), child.booking()) && !guest.childOn(day));
      if (own && room.size() < RoomType.TRPL.guests()) {
        return i;
      }
    }
    return -1;
  }

  private void pair(
      List<List<Guest>> shared,
      List<Guest> alone,
      java.util.function.Function<Guest, Object> within) {
    Map<Object, List<Guest>> waiting = new LinkedHashMap<>();
    for (Guest guest : List.copyOf(alone)) {
      if ((guest.gender() != Gender.F && guest.gender() != Gender.M) || guest.childOn(day)) {
        continue;
      }
      Object key = List.of(String.valueOf(within.apply(guest)), guest.gender());
      List<Guest> same = waiting.computeIfAbsent(key, k -> new ArrayList<>());
      same.add(guest);
      if (same.size() == 2) {
        shared.add(List.copyOf(same));
        alone.removeAll(same);
        same.clear();
      }
    }
  }

  private RoomType type(Collection<Guest> group) {
    return switch (group.size()) {
      case 1 -> RoomType.SGL;
      case 2 -> couple(group) ? RoomType.DBL : RoomType.TWN;
      default -> RoomType.TRPL;
    };
  }

  /** A grown-up man and a grown-up woman. */
  private boolean couple(Collection<Guest> group) {
    return group.stream().noneMatch(guest -> guest.childOn(day))
        && group.stream().anyMatch(guest -> guest.gender() == Gender.F)
        && group.stream().anyMatch(guest -> guest.gender() == Gender.M);
  }

  private static int first(List<Guest> guests, List<Guest> group) {
    return group.stream().mapToInt(guests::indexOf).min().orElse(Integer.MAX_VALUE);
  }
}
