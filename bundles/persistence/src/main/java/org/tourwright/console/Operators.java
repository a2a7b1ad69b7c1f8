package org.tourwright.console;

import org.osgi.annotation.versioning.ProviderType;
import org.tourwright.core.user.Caller;

/** Who works at the console. Implemented by the core implementation. */
@ProviderType
public interface Operators {

  /**
   * Who gave the command that runs on this thread, with the grants as they are now. The owner of
   * the machine, who came in by the machine's own login, is the system itself and named {@code
   * console}. Cheap to call.
   *
   * @throws org.tourwright.core.error.NotPermitted when there is nobody, or the user was locked,
   *     got another password or lost the right to use the console after the log-in
   */
  Caller current();
}
