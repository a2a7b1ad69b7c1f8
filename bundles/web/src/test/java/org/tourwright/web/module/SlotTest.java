package org.tourwright.web.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SlotTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final Slot slot = new Slot("crm", null, null, null);

  @Test
  void aModuleThatLeavesTakesNobodyInAndWaitsForThoseInside() throws InterruptedException {
    assertThat(slot.enter()).isTrue();
    Thread inside = new Thread(slot::leave);
    inside.start();
    assertThat(slot.drain(LONG)).isZero();
    assertThat(slot.enter()).isFalse();
    inside.join();
  }

  @Test
  @Timeout(30)
  void itWaitsForThoseInsideOnlyOnce() {
    assertThat(slot.enter()).isTrue();
    assertThat(slot.drain(Duration.ofMillis(1))).isEqualTo(1);
    assertThat(slot.drain(LONG)).isEqualTo(1);
  }

  @Test
  void aModuleThatWaitsForAnotherTakesSomebodyInOnlyWhenThatIsBackOrTheTimeIsUp() {
    AtomicBoolean back = new AtomicBoolean();
    slot.hold(new Lull(back::get, System.nanoTime() + Duration.ofHours(1).toNanos()));
    assertThat(slot.enter()).isFalse();
    assertThat(slot.enterNow()).isTrue();
    back.set(true);
    assertThat(slot.enter()).isTrue();
    slot.hold(new Lull(() -> false, System.nanoTime() - 1));
    assertThat(slot.enter()).isTrue();
  }
}
