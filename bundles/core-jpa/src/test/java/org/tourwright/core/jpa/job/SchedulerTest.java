package org.tourwright.core.jpa.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;

class SchedulerTest {

  private final JobRows rows = new JobRows();
  private final CoreStore store = rows.store();
  private final Scheduler scheduler =
      new Scheduler(store, new TwoNodes("other"), new JobFigures(store));

  @AfterEach
  void stop() throws InterruptedException {
    scheduler.stop();
  }

  @Test
  void aJobThatThrowsAnErrorRunsAgain() throws Exception {
    CountDownLatch runs = new CountDownLatch(2);
    scheduler.addJob(
        job(
            "test.ill",
            () -> {
              runs.countDown();
              throw new AssertionError("A defect");
            }));

    assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anErrorInLookingForOneJobDoesNotStopTheClock() throws Exception {
    CountDownLatch runs = new CountDownLatch(2);
    rows.failOn("test.ill");
    scheduler.addJob(job("test.ill", () -> {}));
    scheduler.addJob(job("test.well", runs::countDown));

    assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatThisNodeHasNoThreadForIsLeftToOthers() throws Exception {
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    Runnable slow =
        () -> {
          begun.countDown();
          await(go);
        };
    scheduler.addJob(job("test.slow", slow));
    scheduler.addJob(job("test.slower", slow));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

    CountDownLatch third = new CountDownLatch(1);
    scheduler.addJob(job("test.third", third::countDown));
    assertThat(third.await(3, TimeUnit.SECONDS)).isFalse();
    assertThat(rows.get("test.third")).isNull();

    go.countDown();
    assertThat(third.await(30, TimeUnit.SECONDS)).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ScheduledJob job(String name, Runnable work) {
    return new ScheduledJob() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Duration every() {
        return Duration.ZERO;
      }

      @Override
      public void run(Caller caller) {
        work.run();
      }
    };
  }
}
