package org.tourwright.porter;

import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/**
 * What of the front's settings counts at the door, too. Not a part of the porter: a servlet whose
 * properties change is taken away and comes back, and with a changed file every request would be
 * lost.
 */
@Component(service = Waits.class, configurationPid = "org.tourwright.web")
public final class Waits {

  private volatile Config config;

  /** The file's entries. */
  public @interface Config {
    long drainSeconds() default 10;

    long coreSwapSeconds() default 25;
  }

  @Activate
  public Waits(Config config) {
    this.config = config;
  }

  @Modified
  void change(Config changed) {
    config = changed;
  }

  /** How long those inside are waited for, in nanoseconds. */
  long drain() {
    return TimeUnit.SECONDS.toNanos(config.drainSeconds());
  }

  /** How long requests wait for a front, in nanoseconds. */
  long swap() {
    return TimeUnit.SECONDS.toNanos(config.coreSwapSeconds());
  }
}
