package org.tourwright.core.report;

import org.osgi.annotation.versioning.ConsumerType;
import org.tourwright.core.user.Caller;

/**
 * A named report that can be filtered by a period, shown and exported. Registered as an OSGi
 * service.
 */
@ConsumerType
public interface Report {

  /**
   * Unique: module id, a dot, a word, such as {@code accounting.profit}; its title is the message
   * {@code report.<key>}.
   */
  String key();

  String permission();

  Table run(Caller caller, Period period);
}
