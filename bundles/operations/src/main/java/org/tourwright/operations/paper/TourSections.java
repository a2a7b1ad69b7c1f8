package org.tourwright.operations.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tourwright.core.booking.Passenger;
import org.tourwright.operations.Phrases;
import org.tourwright.operations.desk.Itinerary;
import org.tourwright.operations.reservation.Reservation;
import org.tourwright.operations.rooming.Guest;
import org.tourwright.operations.rooming.Room;
import org.tourwright.operations.rooming.RoomingView;
import org.tourwright.operations.supplier.Supplier;
import org.tourwright.operations.tour.Passengers.Traveller;
import org.tourwright.operations.tour.TourToRun;

/** Parts of the papers of a tour; the guide's folder has all of them. */
final class TourSections {

  private final Phrases.In in;
  private final TourToRun tour;

  TourSections(Phrases.In in, TourToRun tour) {
    this.in = in;
    this.tour = tour;
  }

  void manifest(Html html, List<Traveller> travellers) {
    html.section(in.say("paper.passengers"));
    if (travellers.isEmpty()) {
      html.text(in.say("paper.no-passengers"));
      return;
    }
    html.table(manifestHeader(in), manifestRows(in, travellers), 0, List.of());
  }

  static List<String> manifestHeader(Phrases.In in) {
    return Stream.of(
            "no",
            "name",
            "gender",
            "birthday",
            "nationality",
            "document",
            "expires",
            "phone",
            "booking",
            "needs")
        .map(key -> in.say("paper.passenger." + key))
        .toList();
  }

  static List<List<String>> manifestRows(Phrases.In in, List<Traveller> travellers) {
    return IntStream.range(0, travellers.size())
        .mapToObj(
            i -> {
              Passenger p = travellers.get(i).passenger();
              return List.of(
                  String.valueOf(i + 1),
                  or(p.name()),
                  p.gender() == null ? "" : in.say("passenger.gender." + p.gender()),
                  in.date(p.birthday()),
                  or(p.nationality()),
                  or(p.documentNumber()),
                  in.date(p.documentExpires()),
                  or(p.phone()),
                  or(travellers.get(i).bookingNumber()),
                  or(p.needs()));
            })
        .toList();
  }

  void rooming(Html html, RoomingView list) {
    html.section(in.say("paper.rooms"));
    html.text(
        list.counts().entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(" · ")));
    if (!list.rooms().isEmpty()) {
      html.table(roomingHeader(in), roomingRows(list.rooms()), 0, List.of());
    }
  }

  static List<String> roomingHeader(Phrases.In in) {
    return Stream.of("no", "type", "guests", "notes")
        .map(key -> in.say("paper.room." + key))
        .toList();
  }

  static List<List<String>> roomingRows(List<Room> rooms) {
    return IntStream.range(0, rooms.size())
        .mapToObj(
            i ->
                List.of(
                    String.valueOf(i + 1),
                    rooms.get(i).type().name(),
                    rooms.get(i).guests().stream()
                        .map(Guest::name)
                        .collect(Collectors.joining("\n")),
                    or(rooms.get(i).notes())))
        .toList();
  }

  void plan(Html html, Itinerary.Plan plan) {
    html.section(in.say("paper.itinerary"));
    if (plan.days().isEmpty()) {
      html.text(in.say("paper.no-itinerary"));
      return;
    }
    html.table(
        List.of(
            in.say("paper.day"),
            in.say("paper.programme"),
            in.say("paper.meals"),
            in.say("paper.overnight")),
        plan.days().stream().map(this::day).toList(),
        0,
        List.of());
  }

  private List<String> day(Itinerary.Day day) {
    String meals =
        (day.breakfast() ? in.say("paper.meal.breakfast") + "\n" : "")
            + (day.lunch() ? in.say("paper.meal.lunch") + "\n" : "")
            + (day.dinner() ? in.say("paper.meal.dinner") : "");
    return List.of(
        day.day() + "\n" + in.date(day.date()),
        or(day.title()) + "\n" + or(day.description()),
        meals.strip(),
        or(day.overnight()));
  }

  void services(Html html, List<Reservation> services, Map<UUID, Supplier> suppliers) {
    html.section(in.say("paper.services"));
    List<List<String>> rows = new ArrayList<>();
    for (Reservation r : services) {
      Supplier supplier = suppliers.get(r.supplier());
      rows.add(
          List.of(
              in.dates(r.from(), r.to()),
              in.say("reservation.kind." + r.kind()),
              supplier.name() + (supplier.contact() == null ? "" : "\n" + supplier.contact()),
              r.description() + (r.assignedTo() == null ? "" : "\n" + r.assignedTo()),
              String.valueOf(r.quantity()),
              in.say("reservation.state." + r.state())
                  + (r.confirmationNumber() == null ? "" : "\n" + r.confirmationNumber())));
    }
    html.table(
        List.of(
            in.say("paper.dates"),
            in.say("paper.service"),
            in.say("paper.supplier"),
            in.say("paper.description"),
            in.say("paper.quantity"),
            in.say("paper.confirmation")),
        rows,
        0,
        List.of());
    html.text(tour.notes());
  }

  private static String or(String text) {
    return text == null ? "" : text;
  }
}
