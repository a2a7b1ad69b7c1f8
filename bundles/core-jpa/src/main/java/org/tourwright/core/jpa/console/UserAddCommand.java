package org.tourwright.core.jpa.console;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.jpa.user.RoleRows;
import org.tourwright.core.jpa.user.UserAccess;
import org.tourwright.core.jpa.user.UserForm;
import org.tourwright.core.user.Caller;

/** {@code tourwright:user-add}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "user-add",
    description = "Adds somebody who may log in, and prints a one-time password")
public final class UserAddCommand extends ConsoleCommand {

  @Argument(name = "login", description = "What the person logs in with", required = true)
  private String login;

  @Argument(name = "name", index = 1, description = "The person's name", required = true)
  private String name;

  @Option(
      name = "--role",
      description = "Key of a role; may come more than once",
      multiValued = true)
  @Completion(RoleKeys.class)
  private List<String> role;

  @Option(name = "--email", description = "Where mail reaches the person")
  private String email;

  @Option(name = "--language", description = "en, vi or zh")
  @Completion(
      value = StringsCompleter.class,
      values = {"en", "vi", "zh"})
  private String language = "vi";

  @Reference private UserAccess access;
  @Reference private RoleRows roles;

  @Override
  protected void run(Caller caller) {
    caller.require("core:user:write");
    Set<UUID> given =
        role == null
            ? Set.of()
            : role.stream().map(key -> RoleKeys.idOf(roles, key)).collect(Collectors.toSet());
    String password =
        access.invite(
            caller,
            new UserForm(
                null, 0, login, name, email, null, language, given, null, false, null, null));
    OneTime.tell(this::say, login, password);
  }
}
