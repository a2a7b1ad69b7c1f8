package org.tourwright.core.jpa.console;

import java.util.Collection;
import java.util.UUID;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.NamesCompleter;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.jpa.user.RoleRows;
import org.tourwright.core.user.Caller;

/** Completes keys of roles, such as {@code salesperson}. */
@Service
public final class RoleKeys extends NamesCompleter {

  @Reference private RoleRows roles;

  public RoleKeys() {
    super("core:role:read");
  }

  @Override
  protected Collection<String> names(Caller caller) {
    return roles.list().stream().map(RoleRows.Form::key).toList();
  }

  /**
   * @throws Invalid when no role has the key
   */
  static UUID idOf(RoleRows roles, String key) {
    return roles.list().stream()
        .filter(role -> role.key().equals(key))
        .map(RoleRows.Form::id)
        .findFirst()
        .orElseThrow(() -> new Invalid("role", CoreError.NOT_A_CHOICE));
  }
}
