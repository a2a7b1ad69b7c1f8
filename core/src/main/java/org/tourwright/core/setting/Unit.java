package org.tourwright.core.setting;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** What a number counts. */
public enum Unit {
  NONE(null),
  MILLISECONDS(ChronoUnit.MILLIS),
  SECONDS(ChronoUnit.SECONDS),
  MINUTES(ChronoUnit.MINUTES),
  HOURS(ChronoUnit.HOURS),
  DAYS(ChronoUnit.DAYS),
  BYTES(null),
  MEGABYTES(null),
  PERCENT(null);

  private final ChronoUnit time;

  Unit(ChronoUnit time) {
    this.time = time;
  }

  /** So many of a unit of time. */
  Duration of(long amount) {
    if (time == null) {
      throw new IllegalStateException(this + " is no unit of time");
    }
    return Duration.of(amount, time);
  }
}
