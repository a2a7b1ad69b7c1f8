package org.tourwright.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ModuleTrafficTest {

  private final AtomicLong clock = new AtomicLong(-5_000_000_000L);
  private final ModuleTraffic traffic = new ModuleTraffic(clock::get);

  @Test
  void figuresAreOfTheLastMinuteAndHour() {
    count(200, 30);
    count(503, 10);
    after(Duration.ofSeconds(15));
    assertThat(figures()).isEqualTo(new ModuleTraffic.Figures(2, 2, 1, 20));

    after(Duration.ofMinutes(2));
    count(404, 20);
    assertThat(figures()).isEqualTo(new ModuleTraffic.Figures(0, 3, 1, 20));

    after(Duration.ofMinutes(58));
    assertThat(figures()).isEqualTo(new ModuleTraffic.Figures(0, 1, 0, 20));

    after(Duration.ofHours(30));
    assertThat(figures()).isEqualTo(new ModuleTraffic.Figures(0, 0, 0, 0));
  }

  private void count(int status, long millis) {
    traffic.count("crm", status, Duration.ofMillis(millis).toNanos());
  }

  private void after(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  private ModuleTraffic.Figures figures() {
    return traffic.figures().get("crm");
  }
}
