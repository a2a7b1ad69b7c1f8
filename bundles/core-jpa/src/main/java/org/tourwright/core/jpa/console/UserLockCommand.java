package org.tourwright.core.jpa.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.jpa.user.UserAccess;
import org.tourwright.core.jpa.user.UserRows;
import org.tourwright.core.user.Caller;

/** {@code tourwright:user-lock}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "user-lock",
    description = "Keeps a user out, and ends the user's sessions")
public final class UserLockCommand extends ConsoleCommand {

  @Argument(name = "login", description = "Whom", required = true)
  @Completion(Logins.class)
  private String login;

  @Reference private UserAccess access;
  @Reference private UserRows users;

  @Override
  protected void run(Caller caller) {
    caller.require("core:user:write");
    access.lock(caller, Logins.idOf(users, login), true);
    say("%s is locked.", login);
  }
}
