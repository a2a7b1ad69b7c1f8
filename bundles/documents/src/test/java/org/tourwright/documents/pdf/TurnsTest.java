package org.tourwright.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.NotAvailable;

class TurnsTest {

  @Test
  void no_more_than_so_many_work_at_once_and_all_get_their_turn() throws Exception {
    Turns turns = new Turns(2, Duration.ofMinutes(1));
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService people = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        all.add(people.submit(() -> turns.take(() -> worked(atWork, most))));
      }
      for (Future<Integer> one : all) {
        one.get();
      }
    } finally {
      people.shutdownNow();
    }
    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void who_waits_too_long_is_told_and_a_failure_gives_the_turn_back() {
    Turns turns = new Turns(1, Duration.ZERO);
    turns.take(
        () -> {
          assertThatThrownBy(() -> turns.take(() -> 1)).isInstanceOf(NotAvailable.class);
          return 0;
        });
    assertThatThrownBy(
            () ->
                turns.take(
                    () -> {
                      throw new IllegalArgumentException("not well-formed");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(turns.<Integer>take(() -> 1)).isEqualTo(1);
  }

  private static int worked(AtomicInteger atWork, AtomicInteger most) {
    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
    Thread.yield();
    return atWork.decrementAndGet();
  }
}
