package ${package};

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.BookingConfirmed;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.user.Caller;

/** Opens a ${thing} for each tour that is sold. */
@Component(service = EventConsumer.class)
public final class SoldTours implements EventConsumer {

  private final ${Things} all;

  @Activate
  public SoldTours(@Reference ${Things} all) {
    this.all = all;
  }

  @Override
  public String name() {
    return "${module}.sold-tours";
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return Set.of(BookingConfirmed.class);
  }

  /** What was sold before this module came is nobody's work any more. */
  @Override
  public boolean fromTheBeginning() {
    return false;
  }

  @Override
  public void on(Caller caller, Event event) {
    if (event instanceof BookingConfirmed confirmed) {
      all.openFor(caller, confirmed.booking());
    }
  }
}
