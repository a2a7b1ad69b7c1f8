package org.tourwright.core.jpa.console;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.console.TableCommand;
import org.tourwright.core.jpa.event.EventAdmin;
import org.tourwright.core.user.Caller;

/** {@code tourwright:events-parked}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "events-parked",
    description = "Lists the events that failed too often and wait for you")
public final class EventsParkedCommand extends TableCommand {

  @Reference private EventAdmin events;

  public EventsParkedCommand() {
    super("delivery", "at", "event", "to", "state", "attempts", "next try", "error");
  }

  @Override
  protected List<List<Object>> rows(Caller caller) {
    caller.require("core:event:read");
    List<List<Object>> rows = new ArrayList<>();
    Parked.all(events).forEach(line -> rows.add(EventsCommand.row(line)));
    return rows;
  }
}
