package org.tourwright.core.booking;

import java.util.List;
import java.util.UUID;
import org.tourwright.core.event.Event;

/** The dates, people or total of a booking changed; the booking is as it is now. */
public record BookingChanged(Booking booking, List<Instalment> instalments) implements Event {

  public BookingChanged {
    instalments = List.copyOf(instalments);
  }

  @Override
  public UUID aggregate() {
    return booking.id().value();
  }
}
