package org.tourwright.core.message;

import java.time.Instant;
import java.util.Optional;
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

  /** Whether mails leave by themselves: a mail server is configured. Cheap to call. */
  boolean sends();

  /** How many mails of the module with this reference have not left yet. */
  long waiting(String module, String reference);

  /**
   * When a mail left for the mail server, also when nobody knows whether it arrived there.
   *
   * @return empty for one that has not, and for one that does not exist
   */
  Optional<Instant> leftAt(UUID mail);
}
