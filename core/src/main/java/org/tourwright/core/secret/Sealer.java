package org.tourwright.core.secret;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Encrypts what the database holds and needs again in the clear, with the key of the agency, which
 * lies outside of the database and is the same on all nodes. Who has the database only, or a backup
 * of it, reads nothing. Passwords and tokens are not sealed: of those a hash is enough.
 *
 * <p>Takes microseconds, but for the first call, which may read the database.
 */
@ProviderType
public interface Sealer {

  /**
   * @param text as long as its column has place for: what comes out is about 100 characters longer
   *     than four thirds of it in UTF-8
   * @param place whose it is, such as {@code crm.passenger:<id>:passport}; what is copied to
   *     another place is not opened there
   * @return ASCII; another one each time
   * @throws org.tourwright.core.error.NotAvailable {@code core.no-key} when this node has not the
   *     key of the agency
   */
  String seal(String text, String place);

  /**
   * @param place as it was sealed for
   * @throws org.tourwright.core.error.NotAvailable {@code core.no-key} when this node has not the
   *     key, or it was sealed with another, for another place, or changed since
   */
  String open(String sealed, String place);

  /** Whether this node has the key of the agency. */
  boolean ready();
}
