package org.tourwright.core.event;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.tourwright.core.user.Caller;

/**
 * A durable subscription. Registered as an OSGi service; deliveries wait while it is away.
 *
 * <p>Events of one aggregate come in their order, one after the other; those of different
 * aggregates in any order. A consumer is called by one thread of a node at a time, and by several
 * nodes at once.
 *
 * <p>A delivery runs in a transaction of its own that also marks it done, so that its effect
 * happens exactly once. It is retried with growing pauses when it throws, then parked for an admin.
 */
@ConsumerType
public interface EventConsumer {

  /**
   * The subscription's name, never changed: module id, a dot, a word, such as {@code
   * accounting.receivables}.
   */
  String name();

  /** The event records that it wants. */
  Set<Class<? extends Event>> types();

  /**
   * Whether a new subscription gets the events that happened before it was known, as far as they
   * are still kept (400 days where an admin says nothing else).
   */
  default boolean fromTheBeginning() {
    return true;
  }

  /**
   * Handles one event, within a transaction.
   *
   * @param caller the system, named after the subscription
   */
  void on(Caller caller, Event event);

  /**
   * The same for a consumer that passes events on and needs to say which one it was. The platform
   * calls this one; what is not overridden calls the other.
   */
  default void on(Caller caller, Occurrence occurrence, Event event) {
    on(caller, event);
  }
}
