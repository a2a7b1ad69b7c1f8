package org.tourwright.core.jpa.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.console.TableCommand;
import org.tourwright.core.jpa.user.RoleRows;
import org.tourwright.core.jpa.user.UserForm;
import org.tourwright.core.jpa.user.UserRows;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;

/** {@code tourwright:users}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "users",
    description = "Lists the people who may log in")
public final class UsersCommand extends TableCommand {

  @Argument(name = "text", description = "Only whose name or login has this in it")
  private String text;

  @Option(name = "--role", description = "Only who has this role (its key)")
  @Completion(RoleKeys.class)
  private String role;

  @Reference private UserRows users;
  @Reference private RoleRows roles;

  public UsersCommand() {
    super("login", "name", "roles", "locked", "last log-in");
  }

  @Override
  protected List<List<Object>> rows(Caller caller) {
    caller.require("core:user:read");
    Map<UUID, String> keys =
        roles.list().stream().collect(Collectors.toMap(RoleRows.Form::id, RoleRows.Form::key));
    UUID wanted = role == null ? null : RoleKeys.idOf(roles, role);
    List<List<Object>> rows = new ArrayList<>();
    String after = null;
    do {
      Page<UserForm> page =
          users.list(new PageRequest(PageRequest.LARGEST, after, "login", text), wanted, null);
      page.items().forEach(user -> rows.add(row(user, keys)));
      after = page.next();
    } while (after != null);
    return rows;
  }

  private static List<Object> row(UserForm user, Map<UUID, String> keys) {
    String roles =
        user.roleIds().stream().map(keys::get).sorted().collect(Collectors.joining(", "));
    return Arrays.asList(
        user.login(), user.name(), roles, user.locked() ? "locked" : "", user.lastLoginAt());
  }
}
