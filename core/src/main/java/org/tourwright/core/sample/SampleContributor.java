package org.tourwright.core.sample;

import org.osgi.annotation.versioning.ConsumerType;
import org.tourwright.core.user.Caller;

/**
 * Fills a department with made-up data. Registered as an OSGi service. The same seed and scale give
 * the same data.
 */
@ConsumerType
public interface SampleContributor {

  /**
   * When it runs: core 0, tours 10, campaigns 20, crm 30, operations 40, accounting 50, care 60.
   */
  int order();

  /** Writes its data, in transactions of a moderate size of its own. */
  void contribute(Caller caller, SampleAgency agency);
}
