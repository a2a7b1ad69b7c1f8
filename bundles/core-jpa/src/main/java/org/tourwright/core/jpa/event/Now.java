package org.tourwright.core.jpa.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The time as the databases keep it. */
final class Now {

  private Now() {}

  static Instant instant() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  /** For queries in SQL, whose parameters no converter sees. */
  static LocalDateTime column(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
