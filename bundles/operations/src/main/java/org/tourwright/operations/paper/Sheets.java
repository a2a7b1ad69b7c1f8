package org.tourwright.operations.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.booking.Passenger;
import org.tourwright.core.document.Spreadsheets;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Phrases;
import org.tourwright.operations.Rights;
import org.tourwright.operations.rooming.Guest;
import org.tourwright.operations.rooming.Room;
import org.tourwright.operations.rooming.RoomingLists;
import org.tourwright.operations.tour.Passengers;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.operations.tour.Tours;

/** The lists of a tour as spreadsheets (N12). */
@Component(service = Sheets.class)
public final class Sheets {

  private final OperationsStore store;
  private final Phrases phrases;
  private final Passengers passengers;
  private final RoomingLists rooming;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Spreadsheets spreadsheets;

  @Activate
  public Sheets(
      @Reference OperationsStore store,
      @Reference Phrases phrases,
      @Reference Passengers passengers,
      @Reference RoomingLists rooming) {
    this.store = store;
    this.phrases = phrases;
    this.passengers = passengers;
    this.rooming = rooming;
  }

  public Papers.Paper manifest(Caller caller, UUID id, String language) {
    Phrases.In in = phrases.in(language, caller.language());
    return store.read(
        em -> {
          TourToRun tour = Tours.reached(em, caller, Rights.PASSENGER_READ, id);
          List<List<Object>> rows = new ArrayList<>();
          for (Passengers.Traveller traveller : passengers.of(em, id)) {
            Passenger p = traveller.passenger();
            rows.add(
                Arrays.asList(
                    rows.size() + 1,
                    p.name(),
                    p.gender() == null ? null : in.say("passenger.gender." + p.gender()),
                    p.birthday(),
                    p.nationality(),
                    p.documentNumber(),
                    p.documentExpires(),
                    p.phone(),
                    traveller.bookingNumber(),
                    p.needs()));
          }
          return write(
              tour, "manifest", in.say("paper.passengers"), TourSections.manifestHeader(in), rows);
        });
  }

  /** One line a guest, so that the hotel can sort and filter. */
  public Papers.Paper rooming(Caller caller, UUID id, String language) {
    Phrases.In in = phrases.in(language, caller.language());
    return store.read(
        em -> {
          TourToRun tour = Tours.reached(em, caller, Rights.PASSENGER_READ, id);
          List<List<Object>> rows = new ArrayList<>();
          List<Room> rooms = rooming.get(caller, id).rooms();
          for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            List<Guest> guests = room.guests();
            if (guests.isEmpty()) {
              rows.add(Arrays.asList(i + 1, room.type().name(), null, null, null, room.notes()));
            }
            for (Guest guest : guests) {
              rows.add(
                  Arrays.asList(
                      i + 1,
                      room.type().name(),
                      guest.name(),
                      guest.gender() == null ? null : in.say("passenger.gender." + guest.gender()),
                      guest.birthday(),
                      room.notes()));
            }
          }
          List<String> header =
              List.of(
                  in.say("paper.room.no"),
                  in.say("paper.room.type"),
                  in.say("paper.passenger.name"),
                  in.say("paper.passenger.gender"),
                  in.say("paper.passenger.birthday"),
                  in.say("paper.room.notes"));
          return write(tour, "rooming", in.say("paper.rooms"), header, rows);
        });
  }

  private Papers.Paper write(
      TourToRun tour, String name, String sheet, List<String> header, List<List<Object>> rows) {
    Spreadsheets writer = spreadsheets;
    if (writer == null) {
      throw new NotAvailable(OperationsError.NO_SPREADSHEETS);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.writeXlsx(out, sheet, header, rows.stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Papers.Paper(tour.number() + "-" + name + ".xlsx", out.toByteArray());
  }
}
