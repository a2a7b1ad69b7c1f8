package org.tourwright.core.jpa.console;

import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Lets nobody reach ports of the server's network through the console. Karaf forwards for everybody
 * who gets in, and what comes through a tunnel looks like a program on the machine itself: the
 * database or the figures without a log-in.
 */
// Immediate, because nobody calls it.
@Component(service = NoTunnels.class, immediate = true)
public final class NoTunnels {

  /** Karaf tells of each server that it makes before it starts it. */
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void close(SshServer server) {
    server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
  }

  void unclose(SshServer server) {
    // It ends as it is.
  }
}
