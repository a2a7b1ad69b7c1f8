package org.tourwright.web.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.user.Caller;
import org.tourwright.web.session.SessionTable;

/** {@code tourwright:session-end}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "session-end",
    description = "Logs somebody out of the web interface, on every node within 3 seconds")
public final class SessionEndCommand extends ConsoleCommand {

  @Argument(name = "session", description = "Its id, as sessions shows it")
  private String session;

  @Option(name = "--user", description = "All sessions of this login")
  private String login;

  @Reference private SessionTable sessions;

  @Override
  protected void run(Caller caller) {
    caller.require("web:session:end");
    if ((session == null) == (login == null)) {
      throw new Invalid("session", CoreError.REQUIRED);
    }
    if (login != null) {
      sessions.endAll(caller, login);
    } else {
      sessions.end(caller, session);
    }
    say("Ended.");
  }
}
