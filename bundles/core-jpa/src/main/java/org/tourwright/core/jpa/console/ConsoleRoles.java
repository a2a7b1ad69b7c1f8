package org.tourwright.core.jpa.console;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.BuiltInRole;

/** The roles that Karaf knows, of a user of the agency. */
@Component(service = ConsoleRoles.class)
public final class ConsoleRoles {

  /** Karaf lets whoever has it in over SSH. */
  private static final String SSH = "ssh";

  /** May give the commands of the platform; each of them asks for its own permission. */
  private static final String OURS = "tourwright";

  /** May give every command of Karaf as well. */
  private static final List<String> EVERYTHING =
      List.of("admin", "manager", "viewer", "systembundles");

  private final Accounts accounts;
  private final ConsoleUsers users;

  @Activate
  public ConsoleRoles(@Reference Accounts accounts, @Reference ConsoleUsers users) {
    this.accounts = accounts;
    this.users = users;
  }

  /** As they are now; none for whoever may not use the console, or not any more. */
  Set<String> of(AgencyPrincipal.Entered who) {
    boolean may =
        users.caller(who, null).filter(caller -> caller.may(ConsoleDoor.PERMISSION)).isPresent();
    if (!may) {
      return Set.of();
    }
    Set<String> roles = new HashSet<>(Set.of(SSH, OURS));
    if (isAdmin(who)) {
      roles.addAll(EVERYTHING);
    }
    return roles;
  }

  boolean isAdmin(AgencyPrincipal.Entered who) {
    return accounts.roles(who.user()).contains(BuiltInRole.SYSTEM_ADMIN.key());
  }
}
