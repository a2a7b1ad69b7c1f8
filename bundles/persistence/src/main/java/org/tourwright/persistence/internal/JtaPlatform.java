package org.tourwright.persistence.internal;

import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;

/** The "application server" that EclipseLink runs in: this platform. */
public class JtaPlatform extends ServerPlatformBase {

  public JtaPlatform(DatabaseSession session) {
    super(session);
    disableRuntimeServices();
  }

  @Override
  public Class<?> getExternalTransactionControllerClass() {
    return JtaController.class;
  }
}
