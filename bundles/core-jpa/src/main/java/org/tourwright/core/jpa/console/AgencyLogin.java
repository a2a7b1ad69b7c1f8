package org.tourwright.core.jpa.console;

import java.io.IOException;
import java.security.Principal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;

/** Logs in to the console as a user of the agency. */
public final class AgencyLogin implements LoginModule {

  /** The option with the {@link ConsoleDoor}. */
  static final String DOOR = "door";

  private Subject subject;
  private CallbackHandler handler;
  private ConsoleDoor door;
  private ConsoleDoor.Entrant entrant;
  private final Set<Principal> principals = new HashSet<>();

  @Override
  public void initialize(
      Subject who, CallbackHandler answers, Map<String, ?> shared, Map<String, ?> options) {
    this.subject = who;
    this.handler = answers;
    this.door = (ConsoleDoor) options.get(DOOR);
  }

  @Override
  public boolean login() throws LoginException {
    NameCallback name = new NameCallback("Login: ");
    PasswordCallback password = new PasswordCallback("Password: ", false);
    try {
      handler.handle(new Callback[] {name, password});
    } catch (IOException | UnsupportedCallbackException e) { // such as a log-in by key
      throw (LoginException) new FailedLoginException("No password").initCause(e);
    }
    char[] typed = password.getPassword();
    entrant = door.enter(name.getName(), typed == null ? null : new String(typed), address());
    principals.add(new UserPrincipal(entrant.login()));
    principals.add(new AgencyPrincipal(entrant.who().user(), entrant.who().since()));
    entrant.roles().forEach(role -> principals.add(new RolePrincipal(role)));
    return true;
  }

  /** Karaf says before the log-in where it comes from: {@code ssh(/127.0.0.1:40312)}. */
  private String address() {
    return subject.getPrincipals(ClientPrincipal.class).stream()
        .findFirst()
        .map(client -> Addresses.host(client.getAddress()))
        .orElse(null);
  }

  @Override
  public boolean commit() {
    if (entrant == null) {
      return false;
    }
    subject.getPrincipals().addAll(principals);
    door.opened(subject, entrant);
    return true;
  }

  @Override
  public boolean abort() {
    principals.clear();
    return true;
  }

  @Override
  public boolean logout() {
    subject.getPrincipals().removeAll(principals);
    principals.clear();
    return true;
  }
}
