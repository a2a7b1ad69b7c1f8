package org.tourwright.integrations;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/** What an admin may set in {@code etc/org.tourwright.integrations.cfg}. Changes count at once. */
@Component(service = IntegrationsSettings.class, configurationPid = "org.tourwright.integrations")
public final class IntegrationsSettings {

  private static final int SLOWEST_SECONDS = 60;

  private volatile Config config;

  /** The file's entries. */
  public @interface Config {
    /** Whether webhooks may go to http addresses, which anybody on the way can read. */
    boolean allowHttp() default false;

    /** Whether webhooks may go to this machine and to the local network. */
    boolean allowPrivate() default false;

    /** How long a receiver may take for its answer; 1 to 60. */
    int timeoutSeconds() default 15;

    /** An endpoint that only failed for so many days is switched off. */
    int offAfterDays() default 5;

    /** How many days the delivery log is kept; 1 or more. */
    int logDays() default 30;
  }

  @Activate
  public IntegrationsSettings(Config config) {
    this.config = config;
  }

  @Modified
  void change(Config changed) {
    this.config = changed;
  }

  public boolean allowHttp() {
    return config.allowHttp();
  }

  public boolean allowPrivate() {
    return config.allowPrivate();
  }

  public Duration timeout() {
    return Duration.ofSeconds(Math.min(SLOWEST_SECONDS, Math.max(1, config.timeoutSeconds())));
  }

  public Duration offAfter() {
    return Duration.ofDays(Math.max(1, config.offAfterDays()));
  }

  public Duration keepLog() {
    return Duration.ofDays(Math.max(1, config.logDays()));
  }
}
