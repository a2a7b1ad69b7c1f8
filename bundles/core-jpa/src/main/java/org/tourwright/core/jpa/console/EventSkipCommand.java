package org.tourwright.core.jpa.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.jpa.event.EventAdmin;
import org.tourwright.core.user.Caller;

/** {@code tourwright:event-skip}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "event-skip",
    description = "Gives a delivery up for good: its department never gets the event")
public final class EventSkipCommand extends ConsoleCommand {

  @Argument(name = "delivery", description = "Its id, as events-parked shows it", required = true)
  @Completion(Parked.class)
  private String id;

  @Argument(
      name = "reason",
      index = 1,
      description = "Why; kept with it and in the audit trail",
      required = true)
  private String reason;

  @Reference private EventAdmin events;

  @Override
  protected void run(Caller caller) {
    caller.require("core:event:skip");
    events.skip(caller, Parked.idOf(id), reason);
    say("Skipped.");
  }
}
