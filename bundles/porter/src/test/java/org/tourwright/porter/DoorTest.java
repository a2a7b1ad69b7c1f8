package org.tourwright.porter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DoorTest {

  private static final long LONG = TimeUnit.SECONDS.toNanos(10);

  private final Door<String> door = new Door<>();

  @Test
  void whoComesWhileTheFrontIsReplacedGetsTheNewOne() throws Exception {
    door.open("old");
    assertThat(door.enter(0)).isEqualTo("old");
    CompletableFuture<Integer> closing =
        CompletableFuture.supplyAsync(() -> door.close("old"::equals, LONG));
    CompletableFuture<String> waiting = CompletableFuture.supplyAsync(this::enter);
    door.leave();
    assertThat(closing.get(10, TimeUnit.SECONDS)).isZero();
    door.gone("old"::equals);
    door.open("new");
    assertThat(waiting.get(10, TimeUnit.SECONDS)).isIn("old", "new");
    assertThat(door.enter(0)).isEqualTo("new");
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
  void anotherFrontIsNoneOfItsBusiness() throws Exception {
    door.open("new");
    assertThat(door.close("old"::equals, LONG)).isZero();
    door.gone("old"::equals);
    assertThat(door.enter(0)).isEqualTo("new");
  }

  private String enter() {
    try {
      return door.enter(LONG);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
