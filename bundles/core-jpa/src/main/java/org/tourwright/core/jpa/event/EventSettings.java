package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/**
 * How long events are kept, as an admin may set it in {@code etc/org.tourwright.core.cfg}. Changes
 * count at once.
 */
@Component(service = EventSettings.class, configurationPid = "org.tourwright.core")
public final class EventSettings {

  private volatile Config config;

  /** The file's entries. */
  public @interface Config {
    /**
     * How many days an event is kept; less than 1 for ever. A year and a month: last year's can be
     * compared.
     */
    int eventDays() default 400;

    /** How many days a delivery is kept after it was done; less than 1 as long as its event. */
    int deliveryDays() default 30;
  }

  @Activate
  public EventSettings(Config config) {
    this.config = config;
  }

  @Modified
  void change(Config changed) {
    this.config = changed;
  }

  /** Empty for ever. */
  Optional<Duration> keepEvents() {
    return days(config.eventDays());
  }

  /** Empty for as long as their events. */
  Optional<Duration> keepDeliveries() {
    return days(config.deliveryDays());
  }

  private static Optional<Duration> days(int days) {
    return days < 1 ? Optional.empty() : Optional.of(Duration.ofDays(days));
  }
}
