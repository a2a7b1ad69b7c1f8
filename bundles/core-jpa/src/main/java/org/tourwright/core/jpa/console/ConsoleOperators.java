package org.tourwright.core.jpa.console;

import java.security.AccessController;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.console.Operators;
import org.tourwright.core.error.NotPermitted;
import org.tourwright.core.user.Caller;

/** Who works at the console, by the subject that Karaf runs each command as. */
@Component(service = Operators.class)
public final class ConsoleOperators implements Operators {

  private static final String OWNER = "console";
  private static final RolePrincipal EVERYTHING = new RolePrincipal("admin");

  private final ConsoleUsers users;

  @Activate
  public ConsoleOperators(@Reference ConsoleUsers users) {
    this.users = users;
  }

  @Override
  public Caller current() {
    Subject subject = subject();
    if (subject == null) {
      throw new NotPermitted();
    }
    return AgencyPrincipal.of(subject)
        .map(entered -> user(entered, subject))
        .orElseGet(() -> owner(subject));
  }

  private Caller user(AgencyPrincipal.Entered entered, Subject subject) {
    String address =
        subject.getPrincipals(ClientPrincipal.class).stream()
            .findFirst()
            .map(client -> Addresses.host(client.getAddress()))
            .orElse(null);
    Caller caller = users.caller(entered, address).orElseThrow(NotPermitted::new);
    caller.require(ConsoleDoor.PERMISSION);
    return caller;
  }

  private static Caller owner(Subject subject) {
    if (!subject.getPrincipals().contains(EVERYTHING)) {
      throw new NotPermitted();
    }
    return Caller.system(OWNER);
  }

  /** Karaf 4 keeps who is at work there and nowhere else. */
  @SuppressWarnings("removal")
  static Subject subject() {
    return Subject.getSubject(AccessController.getContext());
  }
}
