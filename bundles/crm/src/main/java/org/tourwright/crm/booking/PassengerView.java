package org.tourwright.crm.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tourwright.core.booking.Passenger;
import org.tourwright.core.page.Versioned;

/** A passenger as the API shows it. */
public record PassengerView(
    UUID id,
    long version,
    int position,
    String name,
    Passenger.Gender gender,
    LocalDate birthday,
    String documentNumber,
    LocalDate documentExpires,
    String nationality,
    String phone,
    String roommate,
    String needs,
    List<PassengerWarning> warnings)
    implements Versioned {}
