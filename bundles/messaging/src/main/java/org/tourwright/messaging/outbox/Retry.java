package org.tourwright.messaging.outbox;

import java.time.Duration;
import java.util.List;

/** When a mail is tried again: soon at first, for a server that was busy; a day in all. */
final class Retry {

  private static final List<Duration> LATER =
      List.of(
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(12));

  private Retry() {}

  /**
   * @param attempts how many there were, 1 or more
   * @param first the pause after the first
   * @return null to give up
   */
  static Duration pause(int attempts, Duration first) {
    if (attempts == 1) {
      return first;
    }
    return attempts <= LATER.size() + 1 ? LATER.get(attempts - 2) : null;
  }
}
