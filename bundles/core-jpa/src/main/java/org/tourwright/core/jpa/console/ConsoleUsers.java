package org.tourwright.core.jpa.console;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.Caller;

/** The users of the agency at the console, as they are now. */
@Component(service = ConsoleUsers.class)
public final class ConsoleUsers {

  private final Accounts accounts;

  @Activate
  public ConsoleUsers(@Reference Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Empty when the user is locked or gone, or the password is another one since the log-in, whoever
   * changed it.
   *
   * @param address null when it is not known
   */
  Optional<Caller> caller(AgencyPrincipal.Entered who, String address) {
    return accounts
        .caller(who.user(), who.since(), null, address, UUID.randomUUID().toString())
        .filter(caller -> accounts.stillProven(who.user(), who.since()));
  }
}
