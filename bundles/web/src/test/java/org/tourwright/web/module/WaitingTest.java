package org.tourwright.web.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WaitingTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final AtomicLong clock = new AtomicLong();
  private final Waiting waiting = new Waiting(clock::get);

  @Test
  void soManyWaitAndNoMore() {
    assertThat(waiting.begin(2)).isTrue();
    assertThat(waiting.begin(2)).isTrue();
    assertThat(waiting.begin(2)).isFalse();
    waiting.end();
    assertThat(waiting.begin(2)).isTrue();
  }

  @Test
  void nobodyWaitsForWhatIsMissedTooLong() {
    assertThat(waiting.isInVain("crm", MINUTE)).isFalse();
    clock.addAndGet(MINUTE.toNanos());
    assertThat(waiting.isInVain("crm", MINUTE)).isFalse();
    clock.addAndGet(1);
    assertThat(waiting.isInVain("crm", MINUTE)).isTrue();
    assertThat(waiting.isInVain("care", MINUTE)).isFalse();
  }

  @Test
  void whatWasThereMeanwhileIsMissedAnew() {
    waiting.isInVain("crm", MINUTE);
    clock.addAndGet(MINUTE.toNanos() + 1);
    waiting.forget(Set.of("crm", "care"));
    assertThat(waiting.isInVain("crm", MINUTE)).isFalse();
  }
}
