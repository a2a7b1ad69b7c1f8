package ${package};

import java.util.UUID;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.event.Event;

/**
 * A ${thing} was done. Published in the transaction that did it; whoever subscribes gets it once,
 * also when they are away meanwhile.
 *
 * @param id of the ${thing}
 */
public record ${Thing}Done(UUID id, String title, CustomerId customer) implements Event {

  @Override
  public UUID aggregate() {
    return id;
  }
}
