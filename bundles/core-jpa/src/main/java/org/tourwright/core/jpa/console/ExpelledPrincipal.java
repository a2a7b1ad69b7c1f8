package org.tourwright.core.jpa.console;

import org.apache.karaf.jaas.boot.principal.UserPrincipal;

/**
 * In the place of who was logged in, once nobody looks after the consoles. Karaf asks for the name
 * when a client opens one more shell over a connection that it has, and without one opens none.
 */
final class ExpelledPrincipal extends UserPrincipal {

  private static final long serialVersionUID = 1L;

  ExpelledPrincipal() {
    super("expelled");
  }

  @Override
  public String getName() {
    throw new IllegalStateException("Whoever this was has to log in again");
  }
}
