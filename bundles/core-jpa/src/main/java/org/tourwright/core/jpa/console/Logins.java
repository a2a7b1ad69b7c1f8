package org.tourwright.core.jpa.console;

import java.util.Collection;
import java.util.UUID;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.NamesCompleter;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.jpa.user.UserForm;
import org.tourwright.core.jpa.user.UserRows;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;

/** Completes logins: the first 200, which in most agencies are all. */
@Service
public final class Logins extends NamesCompleter {

  @Reference private UserRows users;

  public Logins() {
    super("core:user:read");
  }

  @Override
  protected Collection<String> names(Caller caller) {
    PageRequest all = new PageRequest(PageRequest.LARGEST, null, "login", null);
    return users.list(all, null, null).items().stream().map(UserForm::login).toList();
  }

  /**
   * @throws Invalid when nobody has the login
   */
  static UUID idOf(UserRows users, String login) {
    return users
        .findByLogin(login)
        .map(user -> user.id().value())
        .orElseThrow(() -> new Invalid("login", CoreError.NOT_FOUND));
  }
}
