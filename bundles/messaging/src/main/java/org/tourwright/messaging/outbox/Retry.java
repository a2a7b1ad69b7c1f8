package org.tourwright.messaging.outbox;

import java.time.Duration;
import java.util.List;

/** When a mail is tried again: soon at first, for a server that was busy; a day in all. */
final class Retry {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(12));

  private Retry() {}

  /**
   * @param attempts how many there were, 1 or more
   * @return null to give up
   */
  static Duration pause(int attempts) {
    return attempts <= PAUSES.size() ? PAUSES.get(attempts - 1) : null;
  }
}
