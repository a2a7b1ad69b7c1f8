package org.tourwright.core.jpa.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.jpa.copy.AgencyCopy;
import org.tourwright.core.user.Caller;

/** {@code tourwright:database-open}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "database-open",
    description = "Lets people change data here again after a copy that is not used")
public final class DatabaseOpenCommand extends ConsoleCommand {

  @Reference private AgencyCopy copy;

  @Override
  protected void run(Caller caller) {
    caller.require(AgencyCopy.PERMISSION);
    copy.reopen(caller);
    say("Data can be changed here again.");
  }
}
