package org.tourwright.persistence.copy.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.copy.DatabaseCopy;

/** {@code tourwright:database-open}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "database-open",
    description = "Lets people change data here again after a copy that is not used")
public final class DatabaseOpenCommand extends ConsoleCommand {

  static final String PERMISSION = "core:database:copy";

  @Reference private DatabaseCopy copy;

  @Override
  protected void run(Caller caller) {
    caller.require(PERMISSION);
    copy.reopen();
    say("Data can be changed here again.");
  }
}
