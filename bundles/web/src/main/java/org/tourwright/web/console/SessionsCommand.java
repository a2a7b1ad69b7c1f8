package org.tourwright.web.console;

import java.util.Arrays;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.console.TableCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.web.session.SessionTable;

/** {@code tourwright:sessions}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "sessions",
    description = "Lists who is logged in to the web interface, who was seen last first")
public final class SessionsCommand extends TableCommand {

  @Argument(name = "login", description = "Only this user's")
  private String login;

  @Reference private SessionTable sessions;

  public SessionsCommand() {
    super("session", "user", "since", "last seen", "from", "with");
  }

  @Override
  protected List<List<Object>> rows(Caller caller) {
    caller.require("web:session:read");
    return sessions.list(login).stream().map(SessionsCommand::row).toList();
  }

  private static List<Object> row(SessionTable.Line one) {
    return Arrays.asList(
        one.id(), one.user(), one.created(), one.lastSeen(), one.address(), one.agent());
  }
}
