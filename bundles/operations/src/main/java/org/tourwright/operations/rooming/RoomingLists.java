package org.tourwright.operations.rooming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.json.Json;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;
import org.tourwright.operations.tour.Passengers;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.operations.tour.Tours;

/** Rooming lists (N12). */
@Component(service = RoomingLists.class)
public final class RoomingLists {

  private static final TypeReference<List<Room>> ROOMS = new TypeReference<>() {};

  private final OperationsStore store;
  private final Passengers passengers;

  @Activate
  public RoomingLists(@Reference OperationsStore store, @Reference Passengers passengers) {
    this.store = store;
    this.passengers = passengers;
  }

  /** The saved list, or else a proposal. */
  public RoomingView get(Caller caller, UUID tour) {
    return store.read(
        em -> {
          TourToRun run = Tours.reached(em, caller, Rights.PASSENGER_READ, tour);
          RoomingList saved = em.find(RoomingList.class, tour);
          return saved == null
              ? view(run, 0, null, propose(em, run), em)
              : view(run, saved.version, saved.savedAt, read(saved.rooms), em);
        });
  }

  /** Made anew from the passengers, not saved; the version is that of the saved list. */
  public RoomingView propose(Caller caller, UUID tour) {
    return store.read(
        em -> {
          TourToRun run = Tours.reached(em, caller, Rights.PASSENGER_READ, tour);
          RoomingList saved = em.find(RoomingList.class, tour);
          return view(run, saved == null ? 0 : saved.version, null, propose(em, run), em);
        });
  }

  public RoomingView save(Caller caller, UUID tour, Version expected, List<Room> rooms) {
    check(rooms);
    return store.write(
        caller,
        em -> {
          TourToRun run = Tours.changeable(em, caller, tour);
          RoomingList list = em.find(RoomingList.class, tour);
          expected.mustBe(list == null ? 0 : list.version);
          boolean fresh = list == null;
          list = fresh ? RoomingList.create(tour) : list;
          list.rooms = write(rooms);
          list.savedAt = Instant.now();
          if (fresh) {
            em.persist(list);
          }
          em.flush();
          return view(run, list.version, list.savedAt, rooms, em);
        });
  }

  private List<Room> propose(EntityManager em, TourToRun tour) {
    return new RoomingRule(tour.start()).rooms(guests(em, tour));
  }

  private List<Guest> guests(EntityManager em, TourToRun tour) {
    return passengers.of(em, tour.id()).stream()
        .map(traveller -> Guest.of(traveller.booking(), traveller.passenger()))
        .toList();
  }

  private RoomingView view(
      TourToRun tour, long version, Instant savedAt, List<Room> rooms, EntityManager em) {
    List<Guest> wanted = guests(em, tour);
    List<Guest> placed = rooms.stream().flatMap(room -> room.guests().stream()).toList();
    boolean known = passengers.known();
    Placement placement = new Placement(placed, wanted);
    List<Room> shown =
        known ? rooms.stream().map(room -> room.with(placement::now)).toList() : rooms;
    return new RoomingView(
        tour.id(),
        version,
        savedAt != null,
        savedAt,
        shown,
        counts(rooms),
        placement.unplaced(),
        known ? placement.gone() : List.of(),
        known);
  }

  static Map<RoomType, Long> counts(List<Room> rooms) {
    Map<RoomType, Long> counts = new EnumMap<>(RoomType.class);
    rooms.forEach(room -> counts.merge(room.type(), 1L, Long::sum));
    return counts;
  }

  static void check(List<Room> rooms) {
    Checks checks = new Checks().required("rooms", rooms);
    List<Guest> seen = new ArrayList<>();
    for (int i = 0; rooms != null && i < rooms.size(); i++) {
      String field = "rooms[" + i + "]";
      checks.required(field, rooms.get(i));
      if (rooms.get(i) != null) {
        check(checks, field, rooms.get(i), seen);
      }
    }
    checks.orThrow();
  }

  private static void check(Checks checks, String field, Room room, List<Guest> seen) {
    checks.required(field + ".type", room.type()).longest(field + ".notes", room.notes(), 300);
    checks.that(
        room.type() == null || room.guests().size() <= room.type().guests(),
        field + ".guests",
        OperationsError.ROOM_TOO_FULL,
        room.type() == null
            ? Map.of()
            : Map.of("type", room.type().name(), "max", room.type().guests()));
    for (int j = 0; j < room.guests().size(); j++) {
      Guest guest = room.guests().get(j);
      String path = field + ".guests[" + j + "]";
      checks.required(path, guest);
      if (guest != null) {
        checks.required(path + ".name", guest.name(), 200);
        checks.that(
            guest.booking() == null || seen.stream().noneMatch(guest::same),
            path,
            OperationsError.GUEST_TWICE,
            Map.of("name", String.valueOf(guest.name())));
        seen.add(guest);
      }
    }
  }

  private static List<Room> read(String json) {
    try {
      return Json.mapper().readValue(json, ROOMS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A saved rooming list cannot be read", e);
    }
  }

  private static String write(List<Room> rooms) {
    try {
      return Json.mapper().writeValueAsString(rooms);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A rooming list cannot be written", e);
    }
  }
}
