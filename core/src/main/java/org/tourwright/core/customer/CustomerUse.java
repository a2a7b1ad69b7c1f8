package org.tourwright.core.customer;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows whom a department works with, so that nobody deletes them. Registered as an OSGi service;
 * asked before an import is taken back.
 */
@ConsumerType
public interface CustomerUse {

  /**
   * Those of the customers that the department has records of.
   *
   * @param customers at most 500
   */
  Set<CustomerId> inUse(Collection<CustomerId> customers);
}
