package org.tourwright.integrations.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void triesTenTimesOverAboutThreeDaysAndThenGivesUp(long seed) {
    RandomGenerator random = new java.util.Random(seed);
    Duration total = Duration.ZERO;
    int attempts = 1;
    for (Duration pause = Backoff.pause(1, random);
        pause != null;
        pause = Backoff.pause(++attempts, random)) {
      assertThat(pause).isPositive();
      total = total.plus(pause);
    }

    assertThat(attempts).isEqualTo(10);
    assertThat(total).isBetween(Duration.ofHours(60), Duration.ofHours(91));
  }

  @Test
  void whatFailedTogetherDoesNotComeAgainTogether() {
    RandomGenerator random = new java.util.Random(7);

    assertThat(java.util.stream.Stream.generate(() -> Backoff.pause(3, random)).limit(100))
        .doesNotContainNull()
        .allMatch(pause -> pause.compareTo(Duration.ofMinutes(24)) >= 0)
        .allMatch(pause -> pause.compareTo(Duration.ofMinutes(36)) <= 0)
        .satisfies(pauses -> assertThat(pauses.stream().distinct().count()).isGreaterThan(10));
  }
}
