package org.tourwright.accounting.profit;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.operation.TourCancelled;
import org.tourwright.core.operation.TourCompleted;
import org.tourwright.core.operation.TourReinstated;
import org.tourwright.core.operation.TourSettled;
import org.tourwright.core.user.Caller;

/** What operations tells of tours becomes their profit. */
@Component(service = EventConsumer.class)
public class TourListener implements EventConsumer {

  private final Tours tours;

  @Activate
  public TourListener(@Reference Tours tours) {
    this.tours = tours;
  }

  @Override
  public String name() {
    return "accounting.profit";
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return Set.of(
        TourCompleted.class, TourSettled.class, TourCancelled.class, TourReinstated.class);
  }

  @Override
  public void on(Caller caller, Event event) {
    if (event instanceof TourCompleted completed) {
      tours.completed(caller, completed);
    } else if (event instanceof TourSettled settled) {
      tours.settled(caller, settled);
    } else if (event instanceof TourCancelled cancelled) {
      tours.cancelled(caller, cancelled);
    } else if (event instanceof TourReinstated reinstated) {
      tours.reinstated(caller, reinstated);
    }
  }
}
