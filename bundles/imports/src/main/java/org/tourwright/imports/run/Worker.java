package org.tourwright.imports.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.error.Refusal;
import org.tourwright.core.importing.Importer;
import org.tourwright.core.user.Caller;

/**
 * Works on one file at a time, and puts in order what was interrupted. A run stays in the state of
 * its work until that work, or what it left, is done with.
 */
@Component(service = Worker.class)
public final class Worker {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  /** Between attempts to take something back; the last for all that follow. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1));

  /** Longer than it takes until a node that was killed counts as gone. */
  private static final Duration LOOK = Duration.ofSeconds(20);

  private static final Caller IMPORTS = Caller.system("imports");

  private final Importers importers;
  private final Runs runs;
  private final Uploads uploads;
  private final Work work;
  private final Map<UUID, Progress> progress = new ConcurrentHashMap<>();
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread worker = new Thread(task, "tourwright-import");
            worker.setDaemon(true);
            return worker;
          });

  @Activate
  public Worker(
      @Reference Importers importers,
      @Reference Runs runs,
      @Reference Uploads uploads,
      @Reference Work work) {
    this.importers = importers;
    this.runs = runs;
    this.uploads = uploads;
    this.work = work;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
    importers.onArrival(importer -> thread.execute(() -> pickUp(importer)));
    Future<?> unused =
        thread.scheduleWithFixedDelay(
            this::lookAround, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
  }

  @Deactivate
  void stop() throws InterruptedException {
    progress.values().forEach(Progress::stop);
    thread.shutdown();
    if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
      thread.shutdownNow();
    }
  }

  /** Null when the run is not worked on. */
  Progress progress(UUID id) {
    return progress.get(id);
  }

  void check(Caller caller, Importer importer, ImportRun run) {
    start(
        run,
        now -> {
          try {
            Work.Checked found = work.check(caller, importer, run, now);
            runs.change(
                caller,
                run.id,
                Set.of(RunState.CHECKING),
                checked -> {
                  checked.state = RunState.CHECKED;
                  checked.lines = found.lines();
                  checked.errorLines = found.errorLines();
                });
          } catch (Progress.Cancelled e) {
            end(caller, run.id, RunState.CANCELLED, null);
          } catch (Progress.Stopped e) {
            throw e;
          } catch (RuntimeException e) { // an importer may throw anything; the user must know
            LOG.warn("The check of import {} failed", run.id, e);
            end(caller, run.id, RunState.FAILED, failure(e));
          }
        });
  }

  void write(Caller caller, Importer importer, ImportRun run) {
    start(
        run,
        now -> {
          try {
            work.write(caller, importer, run, now);
            end(caller, run.id, RunState.DONE, null);
          } catch (Progress.Cancelled e) {
            LOG.info("Import {} was cancelled", run.id);
            takeBack(caller, run, now, () -> end(caller, run.id, RunState.CANCELLED, null));
          } catch (Progress.Stopped e) {
            throw e;
          } catch (RuntimeException e) { // an importer may throw anything; the user must know
            LOG.warn("Import {} failed", run.id, e);
            takeBack(caller, run, now, () -> end(caller, run.id, RunState.FAILED, failure(e)));
          }
        });
  }

  void undo(Caller caller, ImportRun run) {
    start(run, now -> takeBack(caller, run, now, () -> end(caller, run.id, RunState.UNDONE, null)));
  }

  /** What the run wrote must go: where that fails it is tried until it is done. */
  private void takeBack(Caller caller, ImportRun run, Progress now, Runnable then) {
    try {
      work.takeBack(caller, importers.required(run.importer), run, now);
      then.run();
    } catch (Progress.Stopped | NotAvailable e) {
      throw e; // it is picked up when the platform or the importer is back
    } catch (RuntimeException e) { // whatever it was, half an import must not stay
      throw new TryAgain(e, () -> takeBack(caller, run, now, then));
    }
  }

  /** A step failed that is tried again after a pause. */
  private static final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Runnable step;

    TryAgain(RuntimeException cause, Runnable step) {
      super(cause);
      this.step = step;
    }
  }

  /** The platform or the importer was away in the middle of work. */
  private void pickUp(Importer importer) {
    for (ImportRun run : runs.working(importer.key())) {
      if (progress.containsKey(run.id)) {
        continue; // it waits for its turn
      }
      if (run.state == RunState.UNDOING) {
        takeOver(run);
      } else if (uploads.exists(run.id)) { // of this node
        LOG.warn("Import {} was interrupted; what it wrote is taken back", run.id);
        start(run, now -> takeBack(IMPORTS, run, now, () -> back(IMPORTS, run)));
      }
    }
  }

  /** What a node was taking back that is gone by now; its file, if there is one, is not needed. */
  private void lookAround() {
    try {
      for (Importer importer : importers.all()) {
        for (ImportRun run : runs.working(importer.key())) {
          if (run.state == RunState.UNDOING && runs.abandoned(run)) {
            takeOver(run);
          }
        }
      }
    } catch (RuntimeException e) { // the database may be away for a while; the next look counts
      LOG.debug("Interrupted imports could not be looked up", e);
    }
  }

  /** Two nodes at once would each take back a part, and the first to end would call it done. */
  private void takeOver(ImportRun run) {
    if (runs.elsewhere(run)) {
      return;
    }
    ImportRun mine = runs.takeOver(IMPORTS, run);
    if (mine != null) {
      LOG.warn("Import {} was interrupted while it was taken back; that goes on", run.id);
      undo(IMPORTS, mine);
    }
  }

  /** One step back, where the user can take it again. */
  private void back(Caller caller, ImportRun interrupted) {
    runs.change(
        caller,
        interrupted.id,
        Set.of(RunState.CHECKING, RunState.WRITING),
        run -> {
          run.state = run.state == RunState.CHECKING ? RunState.UPLOADED : RunState.CHECKED;
          run.failure = ImportError.INTERRUPTED.code();
          run.forgetWritten();
        });
  }

  /** What the worker does with a run. */
  private interface Task {
    void run(Progress progress);
  }

  private void start(ImportRun run, Task task) {
    Progress now = new Progress();
    progress.put(run.id, now);
    thread.execute(() -> run(run, 0, () -> task.run(now)));
  }

  /**
   * @param failed how often it has
   */
  private void run(ImportRun run, int failed, Runnable step) {
    try {
      step.run();
      progress.remove(run.id);
    } catch (Progress.Stopped e) {
      LOG.info("The work on import {} stops with the platform", run.id);
      progress.remove(run.id);
    } catch (TryAgain e) {
      Duration pause = PAUSES.get(Math.min(failed, PAUSES.size() - 1));
      LOG.error("Import {} could not be put in order; again in {}", run.id, pause, e);
      Future<?> unused =
          thread.schedule(() -> run(run, failed + 1, e.step), pause.toSeconds(), TimeUnit.SECONDS);
    } catch (RuntimeException e) { // whatever it was, the next start tries again
      LOG.error("Import {} could not be put in order; the next start tries again", run.id, e);
      progress.remove(run.id);
    }
  }

  private static String failure(RuntimeException e) {
    if (e instanceof Invalid invalid) {
      FieldError first = invalid.errors().get(0);
      return first.code().code();
    }
    return e instanceof Refusal refusal ? refusal.code().code() : "imports.unexpected";
  }

  private void end(Caller caller, UUID id, RunState state, String failure) {
    ImportRun ended =
        runs.change(
            caller,
            id,
            Set.of(RunState.CHECKING, RunState.WRITING, RunState.UNDOING),
            run -> {
              run.state = state;
              run.failure = failure;
              if (state == RunState.CANCELLED || state == RunState.FAILED) {
                run.forgetWritten();
              }
              if (state != RunState.UNDONE) {
                run.finishedAt = Runs.now();
              }
            });
    boolean linesToMend = state == RunState.DONE && ended.errorLines > 0;
    if (!linesToMend) {
      uploads.delete(id);
    }
  }
}
