package org.tourwright.core.job;

import java.time.Duration;
import org.osgi.annotation.versioning.ConsumerType;
import org.tourwright.core.user.Caller;

/**
 * A job that is run again and again, by one node of the cluster at a time. Registered as an OSGi
 * service.
 */
@ConsumerType
public interface ScheduledJob {

  /** Never changed: module id, a dot, a word, such as {@code care.ask-for-feedback}. */
  String name();

  /** The pause between two runs, 1 second or more. */
  Duration every();

  /**
   * One run; opens its own transactions. What it throws is logged and the job runs again after the
   * pause.
   */
  void run(Caller caller);
}
