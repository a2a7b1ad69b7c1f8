package org.tourwright.crm.booking;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.booking.Passenger;
import org.tourwright.persistence.Ids;

/** A passenger of a booking, as stored. */
@Entity
@Table(name = "crm_passenger")
public class Traveller {

  @Id UUID id;
  @Version long version;

  @Column(name = "booking_id")
  UUID booking;

  @Column(name = "line_no")
  int position;

  @Column(name = "full_name")
  String name;

  @Enumerated(EnumType.STRING)
  Passenger.Gender gender;

  LocalDate birthday;

  @Column(name = "document_no")
  String documentNumber;

  @Column(name = "document_expires")
  LocalDate documentExpires;

  String nationality;
  String phone;
  String roommate;
  String needs;

  protected Traveller() {}

  static Traveller of(UUID booking, int position, PassengerInput input) {
    Traveller traveller = new Traveller();
    traveller.id = Ids.next();
    traveller.booking = booking;
    traveller.position = position;
    traveller.fill(input);
    return traveller;
  }

  void fill(PassengerInput input) {
    name = input.name().strip();
    gender = input.gender();
    birthday = input.birthday();
    documentNumber = compact(input.documentNumber());
    documentExpires = input.documentExpires();
    nationality = input.nationality();
    phone = input.phone();
    roommate = input.roommate();
    needs = input.needs();
  }

  Passenger passenger() {
    return new Passenger(
        position,
        name,
        gender,
        birthday,
        documentNumber,
        documentExpires,
        nationality,
        phone,
        roommate,
        needs);
  }

  private static String compact(String number) {
    if (number == null || number.isBlank()) {
      return null;
    }
    return number.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
  }
}
