package org.tourwright.accounting.payable;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.operation.ReservationCancelled;
import org.tourwright.core.operation.ReservationConfirmed;
import org.tourwright.core.user.Caller;

/** What operations tells of reservations becomes payables. */
@Component(service = EventConsumer.class)
public class ReservationListener implements EventConsumer {

  private final ReservationPayables payables;

  @Activate
  public ReservationListener(@Reference ReservationPayables payables) {
    this.payables = payables;
  }

  @Override
  public String name() {
    return "accounting.payables";
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return Set.of(ReservationConfirmed.class, ReservationCancelled.class);
  }

  @Override
  public void on(Caller caller, Event event) {
    if (event instanceof ReservationConfirmed confirmed) {
      payables.confirmed(caller, confirmed);
    } else if (event instanceof ReservationCancelled cancelled) {
      payables.cancelled(caller, cancelled.reservation());
    }
  }
}
