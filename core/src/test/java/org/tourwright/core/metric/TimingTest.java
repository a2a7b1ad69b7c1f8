package org.tourwright.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimingTest {

  @Test
  void countsEachTimeInItsClassAndAddsThemUp() {
    Timing timing = new Timing();
    timing.add(Duration.ofMillis(1));
    timing.add(Duration.ofMillis(3));
    timing.add(Duration.ofSeconds(45));
    timing.add(Duration.ofMillis(-5));

    Timing.Snapshot snapshot = timing.snapshot();

    assertThat(snapshot.counts()).hasSize(snapshot.bounds().size() + 1);
    assertThat(snapshot.counts().get(0)).as("up to 1 ms, and what is below zero").isEqualTo(2);
    assertThat(snapshot.counts().get(1)).as("up to 5 ms").isEqualTo(1);
    assertThat(snapshot.counts().get(snapshot.bounds().size())).as("longer than all").isEqualTo(1);
    assertThat(snapshot.sum()).isEqualTo(Duration.ofMillis(45_004));
  }
}
