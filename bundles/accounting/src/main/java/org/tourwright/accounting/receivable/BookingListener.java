package org.tourwright.accounting.receivable;

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

/** What sales tells of bookings becomes receivables. */
@Component(service = EventConsumer.class)
public class BookingListener implements EventConsumer {

  private final BookingReceivables receivables;

  @Activate
  public BookingListener(@Reference BookingReceivables receivables) {
    this.receivables = receivables;
  }

  @Override
  public String name() {
    return "accounting.receivables";
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return Set.of(BookingConfirmed.class, BookingChanged.class, BookingCancelled.class);
  }

  @Override
  public void on(Caller caller, Event event) {
    if (event instanceof BookingConfirmed confirmed) {
      receivables.stands(caller, confirmed.booking(), confirmed.instalments());
    } else if (event instanceof BookingChanged changed) {
      receivables.stands(caller, changed.booking(), changed.instalments());
    } else if (event instanceof BookingCancelled cancelled) {
      receivables.cancelled(caller, cancelled.booking(), cancelled.reason());
    }
  }
}
