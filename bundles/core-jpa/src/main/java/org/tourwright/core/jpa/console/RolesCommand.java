package org.tourwright.core.jpa.console;

import java.util.Arrays;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.console.TableCommand;
import org.tourwright.core.jpa.user.RoleRows;
import org.tourwright.core.user.Caller;

/** {@code tourwright:roles}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "roles",
    description = "Lists the roles and what they permit")
public final class RolesCommand extends TableCommand {

  @Argument(name = "key", description = "Only this role")
  @Completion(RoleKeys.class)
  private String key;

  @Reference private RoleRows roles;

  public RolesCommand() {
    super("role", "name", "permission", "scope");
  }

  @Override
  protected List<List<Object>> rows(Caller caller) {
    caller.require("core:role:read");
    return roles.list().stream()
        .filter(role -> key == null || role.key().equals(key))
        .flatMap(
            role ->
                role.grants().isEmpty()
                    ? java.util.stream.Stream.of(row(role, everything(role), ""))
                    : role.grants().stream()
                        .map(grant -> row(role, grant.permission(), grant.scope().name())))
        .toList();
  }

  /** System admins hold every permission without a grant. */
  private static String everything(RoleRows.Form role) {
    return role.key().equals(org.tourwright.core.user.BuiltInRole.SYSTEM_ADMIN.key())
        ? "(every permission)"
        : "(none)";
  }

  private static List<Object> row(RoleRows.Form role, String permission, String scope) {
    return Arrays.asList(role.key(), role.name(), permission, scope);
  }
}
