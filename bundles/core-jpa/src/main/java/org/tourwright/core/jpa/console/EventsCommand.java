package org.tourwright.core.jpa.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.console.TableCommand;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.jpa.event.Delivery;
import org.tourwright.core.jpa.event.DeliveryFilter;
import org.tourwright.core.jpa.event.EventAdmin;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;

/** {@code tourwright:events}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "events",
    description = "Lists events on their way to the departments, the newest first")
public final class EventsCommand extends TableCommand {

  @Option(name = "--state", description = "Only waiting, parked, done or skipped ones")
  @Completion(
      value = StringsCompleter.class,
      values = {"waiting", "parked", "done", "skipped"})
  private String state;

  @Option(name = "--consumer", description = "Only those to this consumer")
  private String consumer;

  @Option(name = "--limit", description = "How many, 1 to 200")
  private int limit = 50;

  @Reference private EventAdmin events;

  public EventsCommand() {
    super("delivery", "at", "event", "to", "state", "attempts", "next try", "error");
  }

  @Override
  protected List<List<Object>> rows(Caller caller) {
    caller.require("core:event:read");
    return events.list(filter(), PageRequest.first(limit)).items().stream()
        .map(EventsCommand::row)
        .toList();
  }

  private DeliveryFilter filter() {
    return new DeliveryFilter(stateNamed(), consumer, null, null, null, null);
  }

  private Delivery.State stateNamed() {
    try {
      return state == null ? null : Delivery.State.valueOf(state.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw (Invalid) new Invalid("state", CoreError.NOT_A_CHOICE).initCause(e);
    }
  }

  static List<Object> row(EventAdmin.Line line) {
    boolean waits = line.state() == Delivery.State.WAITING;
    return Arrays.asList(
        line.id(),
        line.at(),
        line.type(),
        line.consumer(),
        line.state().name().toLowerCase(Locale.ROOT),
        line.attempts(),
        waits ? line.nextAt() : null,
        line.skipReason() == null ? line.lastError() : line.skipReason());
  }
}
