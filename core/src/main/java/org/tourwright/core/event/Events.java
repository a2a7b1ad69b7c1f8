package org.tourwright.core.event;

import org.osgi.annotation.versioning.ProviderType;
import org.tourwright.core.user.Caller;

/** The event log. Implemented by the core implementation. */
@ProviderType
public interface Events {

  /**
   * Stores the event in the caller's transaction, together with a delivery for every known
   * subscription. It is delivered after the transaction has committed, and never if it rolls back.
   *
   * @throws IllegalStateException when no transaction is open
   */
  void publish(Caller caller, Event event);
}
