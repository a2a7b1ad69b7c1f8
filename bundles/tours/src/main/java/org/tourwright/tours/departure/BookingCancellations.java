package org.tourwright.tours.departure;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.BookingCancelled;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.user.Caller;

/**
 * Gives the seats of cancelled bookings back, also of those cancelled while this department was
 * away. Without effect where the sales department has done so itself.
 */
@Component(service = EventConsumer.class)
public final class BookingCancellations implements EventConsumer {

  private final SeatDesk seats;

  @Activate
  public BookingCancellations(@Reference SeatDesk seats) {
    this.seats = seats;
  }

  @Override
  public String name() {
    return "tours.seats";
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return Set.of(BookingCancelled.class);
  }

  @Override
  public void on(Caller caller, Event event) {
    if (event instanceof BookingCancelled cancelled) {
      seats.release(caller, cancelled.booking());
    }
  }
}
