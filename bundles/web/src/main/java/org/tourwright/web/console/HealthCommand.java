package org.tourwright.web.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.web.health.Health;

/** {@code tourwright:health}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "health",
    description = "Tells whether this node is ready to work, and what is missing")
public final class HealthCommand extends ConsoleCommand {

  @Reference private Health health;

  @Override
  protected void run(Caller caller) throws Exception {
    List<Health.Missing> missing = health.missing();
    if (missing.isEmpty()) {
      say("Ready.");
      return;
    }
    missing.forEach(
        one ->
            say(
                "%s: %s%s",
                one.what(), one.state(), one.reason() == null ? "" : ", " + one.reason()));
    throw failed("Not ready.");
  }
}
