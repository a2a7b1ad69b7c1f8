package org.tourwright.porter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DoorTest {

  private static final long LONG = TimeUnit.MINUTES.toNanos(1);

  private final Door<String> door = new Door<>();

  @Test
  @Timeout(30)
  void whoComesWhileTheFrontIsReplacedGetsTheNewOne() throws Exception {
    door.open("old");
    assertThat(door.enter(0)).isEqualTo("old");
    FutureTask<Integer> closing = begun(() -> door.close("old"::equals, LONG));
    until(() -> door.closes("old"::equals));
    FutureTask<String> coming = begun(() -> door.enter(LONG));
    door.leave();
    assertThat(closing.get()).isZero();
    door.gone("old"::equals);
    assertThat(coming.isDone()).isFalse();
    door.open("new");
    assertThat(coming.get()).isEqualTo("new");
  }

  @Test
  void closedItLetsNobodyIn() throws Exception {
    assertThat(door.enter(0)).isNull();
    door.open("old");
    assertThat(door.close("old"::equals, LONG)).isZero();
    assertThat(door.enter(1)).isNull();
  }

  @Test
  void whoIsInsideIsToldThatItCloses() throws Exception {
    door.open("old");
    door.enter(0);
    assertThat(door.closes("old"::equals)).isFalse();
    door.close("old"::equals, 1);
    assertThat(door.closes("old"::equals)).isTrue();
    door.open("new");
    assertThat(door.closes("old"::equals)).isTrue();
    assertThat(door.closes("new"::equals)).isFalse();
  }

  @Test
  void itWaitsABoundedTimeForThoseInside() throws Exception {
    door.open("old");
    door.enter(0);
    assertThat(door.close("old"::equals, 1)).isEqualTo(1);
  }

  @Test
  @Timeout(30)
  void itWaitsForThoseInsideOnlyOnceForEachFront() throws Exception {
    door.open("old");
    door.enter(0);
    assertThat(door.close("old"::equals, 1)).isEqualTo(1);
    assertThat(door.close("old"::equals, LONG)).isEqualTo(1);
    door.open("new");
    FutureTask<Integer> closing = begun(() -> door.close("new"::equals, LONG));
    until(() -> door.closes("new"::equals));
    door.leave();
    assertThat(closing.get()).isZero();
  }

  @Test
  void anotherFrontIsNoneOfItsBusiness() throws Exception {
    door.open("new");
    assertThat(door.close("old"::equals, LONG)).isZero();
    door.gone("old"::equals);
    assertThat(door.enter(0)).isEqualTo("new");
  }

  private static <T> FutureTask<T> begun(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(task).start();
    return task;
  }

  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }
}
