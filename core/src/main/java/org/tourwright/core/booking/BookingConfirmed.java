package org.tourwright.core.booking;

import java.util.List;
import java.util.UUID;
import org.tourwright.core.event.Event;

/** A contract was signed and its booking made. */
public record BookingConfirmed(Booking booking, List<Instalment> instalments) implements Event {

  public BookingConfirmed {
    instalments = List.copyOf(instalments);
  }

  @Override
  public UUID aggregate() {
    return booking.id().value();
  }
}
