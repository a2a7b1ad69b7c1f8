package org.tourwright.core.message;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.tourwright.core.user.Caller;

/** Sends mail. Offered by messaging; may be absent. */
@ProviderType
public interface Outbox {

  /**
   * Puts a mail into the outbox in the caller's transaction. After the commit it goes to the SMTP
   * server; where none is configured it waits in the outbox, where people can read it.
   *
   * @return the mail's identity in the outbox
   * @throws org.tourwright.core.error.Invalid when the address is malformed
   */
  UUID send(Caller caller, Mail mail);
}
