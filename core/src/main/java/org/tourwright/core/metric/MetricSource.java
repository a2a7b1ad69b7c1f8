package org.tourwright.core.metric;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Figures that a module counts, registered as an OSGi service; they are exported as long as it is
 * there, and are gone with it.
 */
@ConsumerType
public interface MetricSource {

  /**
   * Tells all figures as they are now. Called at every look, some times a minute, by several
   * threads; answers within milliseconds, so what the database counts is remembered for some
   * seconds. What it throws is logged, and its figures are missing this time.
   */
  void tell(Metrics metrics);
}
