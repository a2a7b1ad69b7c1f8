package org.tourwright.core.jpa.console;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditEntry.Change;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.Refusal;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.User;

/**
 * Who of the agency's users gets in to the console: who could log in to the web interface, and has
 * {@value #PERMISSION}.
 */
@Component(service = ConsoleDoor.class)
public final class ConsoleDoor {

  /** What one needs to open the console at all. */
  public static final String PERMISSION = "core:console:use";

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleDoor.class);

  private final Accounts accounts;
  private final ConsoleUsers users;
  private final CoreStore store;
  private final AuditTrail audit;
  private final ScopeGuards guards;
  private final ConsoleRoles roles;
  private final OpenConsoles consoles;

  /** A user who may enter, with the roles that Karaf knows. */
  record Entrant(String login, AgencyPrincipal.Entered who, Set<String> roles) {}

  @Activate
  public ConsoleDoor(
      @Reference Accounts accounts,
      @Reference ConsoleUsers users,
      @Reference CoreStore store,
      @Reference AuditTrail audit,
      @Reference ScopeGuards guards,
      @Reference ConsoleRoles roles,
      @Reference OpenConsoles consoles) {
    this.accounts = accounts;
    this.users = users;
    this.store = store;
    this.audit = audit;
    this.guards = guards;
    this.roles = roles;
    this.consoles = consoles;
  }

  /**
   * @param address null when it is not known
   * @throws LoginException when the user may not enter; the reason is in the log
   */
  Entrant enter(String login, String password, String address) throws LoginException {
    // Before the password is looked at: one that is changed meanwhile is a later one.
    Instant since = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    User user = authenticated(login, password, address);
    AgencyPrincipal.Entered who = new AgencyPrincipal.Entered(user.id(), since);
    Caller caller =
        users
            .caller(who, address)
            .orElseThrow(() -> refused(login, "locked, or the password was changed just now"));
    boolean may = caller.may(PERMISSION);
    note(caller, user, may);
    if (!may) {
      throw refused(
          login,
          accounts.mustChangePassword(user.id())
              ? "the one-time password has to be changed in the web interface first"
              : "no permission " + PERMISSION);
    }
    if (!roles.isAdmin(who)) {
      guards.ensure();
    }
    return new Entrant(user.login(), who, roles.of(who));
  }

  /** The console is open, and is to lose what its user loses. */
  void opened(Subject subject, Entrant entrant) {
    consoles.opened(subject, entrant.who());
  }

  private User authenticated(String login, String password, String address) throws LoginException {
    try {
      return accounts
          .authenticate(login, password, address)
          .orElseThrow(() -> refused(login, "login or password is wrong, or the user is locked"));
    } catch (Refusal e) {
      throw refused(login, e.code().code());
    }
  }

  /** The log-in itself is in the trail already. */
  private void note(Caller caller, User user, boolean may) {
    Change change = new Change("console", null, may ? "opened" : "refused");
    AuditEntry entry =
        new AuditEntry(
            "core", "log-in", user.id().value(), AuditEntry.Action.DONE, List.of(change));
    store.run(caller, em -> audit.append(caller, List.of(entry)));
  }

  private static FailedLoginException refused(String login, String reason) {
    String shown = login == null ? "" : login.replaceAll("[^A-Za-z0-9._@-]", "?");
    LOG.warn("The console refused {}: {}", shown, reason);
    return new FailedLoginException(reason);
  }
}
