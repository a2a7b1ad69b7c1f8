package org.tourwright.imports.run;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread of imports: one piece of work at a time; what must be done is tried until it is. */
final class Turns {

  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

  /** Between attempts to put something in order; the last for all that follow. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1));

  private final List<Duration> pauses;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread worker = new Thread(task, "tourwright-import");
            worker.setDaemon(true);
            return worker;
          });

  Turns(List<Duration> pauses) {
    this.pauses = List.copyOf(pauses);
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
  }

  /** A step failed that is tried again after a pause. */
  static final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Runnable step;

    TryAgain(RuntimeException cause, Runnable step) {
      super(cause);
      this.step = step;
    }
  }

  void execute(Runnable task) {
    thread.execute(task);
  }

  void every(Duration pause, Runnable task) {
    Future<?> unused =
        thread.scheduleWithFixedDelay(task, pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
  }

  void stop() throws InterruptedException {
    thread.shutdown();
    if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
      thread.shutdownNow();
    }
  }

  /**
   * Works on a run when it is its turn.
   *
   * @param ended called when nothing more is done about the run
   */
  void take(UUID run, Runnable step, Runnable ended) {
    execute(() -> take(run, 0, step, ended));
  }

  /**
   * @param failed how often it has
   */
  private void take(UUID run, int failed, Runnable step, Runnable ended) {
    try {
      step.run();
      ended.run();
    } catch (Progress.Stopped e) {
      LOG.info("The work on import {} stops with the platform", run);
      ended.run();
    } catch (TryAgain e) {
      Duration pause = pauses.get(Math.min(failed, pauses.size() - 1));
      LOG.error("Import {} could not be put in order; again in {}", run, pause, e);
      Future<?> unused =
          thread.schedule(
              () -> take(run, failed + 1, e.step, ended), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (Throwable e) { // whatever it was, the worker finds what is left of it
      LOG.error("Import {} could not be put in order; it is looked at again", run, e);
      ended.run();
    }
  }
}
