package org.tourwright.operations.tour;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.BookingCancelled;
import org.tourwright.core.booking.BookingChanged;
import org.tourwright.core.booking.BookingConfirmed;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.user.Caller;

/** What sales sold comes here to be run (R8, R160). */
@Component(service = EventConsumer.class)
public final class BookingEvents implements EventConsumer {

  private final TourBoarding boarding;

  @Activate
  public BookingEvents(@Reference TourBoarding boarding) {
    this.boarding = boarding;
  }

  @Override
  public String name() {
    return "operations.tours-to-run";
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return Set.of(BookingConfirmed.class, BookingChanged.class, BookingCancelled.class);
  }

  @Override
  public void on(Caller caller, Event event) {
    if (event instanceof BookingConfirmed confirmed) {
      boarding.join(caller, confirmed.booking());
    } else if (event instanceof BookingChanged changed) {
      boarding.join(caller, changed.booking());
    } else if (event instanceof BookingCancelled cancelled) {
      boarding.leave(caller, cancelled.booking(), cancelled.reason());
    }
  }
}
