package org.tourwright.core.jpa.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.jpa.event.Delivery;
import org.tourwright.core.jpa.event.DeliveryFilter;
import org.tourwright.core.jpa.event.EventAdmin;
import org.tourwright.core.user.Caller;

/** {@code tourwright:event-retry}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "event-retry",
    description = "Has parked events delivered again")
public final class EventRetryCommand extends ConsoleCommand {

  @Argument(name = "delivery", description = "Its id, as events-parked shows it")
  @Completion(Parked.class)
  private String id;

  @Option(name = "--all", description = "All that are parked")
  private boolean all;

  @Reference private EventAdmin events;

  @Override
  protected void run(Caller caller) {
    caller.require("core:event:retry");
    if (all == (id != null)) {
      throw new Invalid("delivery", CoreError.REQUIRED);
    }
    int count = 1;
    if (all) {
      count = events.retryAll(caller, DeliveryFilter.of(Delivery.State.PARKED));
    } else {
      events.retry(caller, Parked.idOf(id));
    }
    say("%d to be delivered again.", count);
  }
}
