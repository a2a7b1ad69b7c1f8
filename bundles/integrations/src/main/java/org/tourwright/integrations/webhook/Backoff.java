package org.tourwright.integrations.webhook;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * When a webhook is tried again: the schedule that Standard Webhooks recommends, three days long.
 */
final class Backoff {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private static final int JITTER_PERCENT = 20;

  private Backoff() {}

  /**
   * @param attempts how many there were, 1 or more
   * @return up to a fifth more or less than planned, so that what failed together does not come
   *     again together; null to give up
   */
  static Duration pause(int attempts, RandomGenerator random) {
    if (attempts > PAUSES.size()) {
      return null;
    }
    long planned = PAUSES.get(attempts - 1).toMillis();
    int percent = 100 - JITTER_PERCENT + random.nextInt(2 * JITTER_PERCENT + 1);
    return Duration.ofMillis(planned * percent / 100);
  }
}
