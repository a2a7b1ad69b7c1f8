package org.tourwright.core.jpa.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.NamesCompleter;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.jpa.event.EventAdmin;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;

/** Completes ids of parked deliveries. */
@Service
public final class Parked extends NamesCompleter {

  @Reference private EventAdmin events;

  public Parked() {
    super("core:event:read");
  }

  @Override
  protected Collection<String> names(Caller caller) {
    return all(events).stream().map(line -> line.id().toString()).toList();
  }

  static List<EventAdmin.Line> all(EventAdmin events) {
    List<EventAdmin.Line> all = new ArrayList<>();
    String after = null;
    do {
      Page<EventAdmin.Line> page =
          events.parked(new PageRequest(PageRequest.LARGEST, after, "number", null));
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }

  /**
   * @throws Invalid when it is no id
   */
  static UUID idOf(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw (Invalid) new Invalid("delivery", CoreError.NOT_FOUND).initCause(e);
    }
  }
}
