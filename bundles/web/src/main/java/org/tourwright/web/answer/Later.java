package org.tourwright.web.answer;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Small changes that are made at once, or when that fails, again and again until they are. */
final class Later implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Later.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** A database that is away for longer has lost more than answers. */
  private static final int TRIES = 600;

  /** More than these wait for no one. */
  private static final int MOST = 10_000;

  private final ScheduledThreadPoolExecutor clock;

  Later() {
    clock =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "tourwright-answers");
              thread.setDaemon(true);
              return thread;
            });
    clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  void run(Runnable change) {
    run(change, 1);
  }

  private void run(Runnable change, int attempt) {
    try {
      change.run();
    } catch (RuntimeException e) { // the database may be away for a while
      if (attempt == 1) {
        LOG.warn("What became of a request could not be noted yet: {}", e.toString());
      }
      if (attempt < TRIES && clock.getQueue().size() < MOST && !clock.isShutdown()) {
        Future<?> unused =
            clock.schedule(() -> run(change, attempt + 1), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      } else {
        LOG.error("What became of a request could not be noted; its key stays as it is", e);
      }
    }
  }

  @Override
  public void close() {
    clock.shutdown();
  }
}
