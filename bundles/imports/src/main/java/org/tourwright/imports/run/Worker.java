package org.tourwright.imports.run;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.ErrorCode;
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

  /** Longer than it takes until a node that was killed counts as gone. */
  private static final Duration LOOK = Duration.ofSeconds(20);

  private static final Caller IMPORTS = Caller.system("imports");

  /** Refusals of the database, which are over some time; nobody but the platform can mend them. */
  private static final Set<ErrorCode> OUTAGES =
      Set.of(CoreError.DATABASE_AWAY, CoreError.OUTCOME_UNKNOWN, CoreError.READ_ONLY);

  private final Importers importers;
  private final Runs runs;
  private final Uploads uploads;
  private final Work work;
  private final Map<UUID, Progress> progress = new ConcurrentHashMap<>();
  private final Turns turns;

  /** Runs that nobody worked on at the last look; the thread's alone. */
  private Set<UUID> seenLeft = Set.of();

  @Activate
  public Worker(
      @Reference Importers importers,
      @Reference Runs runs,
      @Reference Uploads uploads,
      @Reference Work work) {
    this(importers, runs, uploads, work, new Turns(Turns.PAUSES));
  }

  Worker(Importers importers, Runs runs, Uploads uploads, Work work, Turns turns) {
    this.importers = importers;
    this.runs = runs;
    this.uploads = uploads;
    this.work = work;
    this.turns = turns;
    importers.onArrival(importer -> turns.execute(() -> pickUp(importer)));
    turns.every(LOOK, this::lookAround);
  }

  @Deactivate
  void stop() throws InterruptedException {
    progress.values().forEach(Progress::stop);
    turns.stop();
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
          } catch (RuntimeException e) { // an importer may throw anything; the user must know
            throwInterruption(e);
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
          } catch (RuntimeException e) { // an importer may throw anything; the user must know
            throwInterruption(e);
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
      if (runs.get(run.id).state != run.state) {
        return; // it came to its end in a commit of which nobody knew whether it was done
      }
      work.takeBack(caller, importers.required(run.importer), run, now);
      then.run();
    } catch (RuntimeException e) { // whatever it was, half an import must not stay
      if (e instanceof Progress.Stopped
          || (e instanceof NotAvailable away && away.code() == ImportError.NO_IMPORTER)) {
        throw e; // it is picked up when the platform or the importer is back
      }
      throw new Turns.TryAgain(e, () -> takeBack(caller, run, now, then));
    }
  }

  /** What is no fault of the work, nor of its file, does not make the import fail. */
  private static void throwInterruption(RuntimeException e) {
    if (e instanceof Progress.Stopped || isOutage(e)) {
      throw e;
    }
  }

  private static boolean isOutage(RuntimeException e) {
    return e instanceof NotAvailable away && OUTAGES.contains(away.code());
  }

  /** The platform or the importer was away in the middle of work. */
  private void pickUp(Importer importer) {
    for (ImportRun run : runs.working(importer.key())) {
      if (!progress.containsKey(run.id)) { // else it waits for its turn
        pickUp(run);
      }
    }
  }

  private void pickUp(ImportRun run) {
    if (run.state == RunState.UNDOING) {
      takeOver(run);
    } else if (uploads.exists(run.id)) { // of this node
      LOG.warn("Import {} was interrupted; what it wrote is taken back", run.id);
      start(run, now -> takeBack(IMPORTS, run, now, () -> back(IMPORTS, run)));
    }
  }

  /** What is in the state of its work and is not worked on, wherever that came from. */
  void lookAround() {
    try {
      Set<UUID> left = new HashSet<>();
      for (Importer importer : importers.all()) {
        for (ImportRun run : runs.working(importer.key())) {
          if (run.state == RunState.UNDOING && runs.abandoned(run)) {
            takeOver(run); // of a node that is gone; its file, if there is one, is not needed
          } else if (!progress.containsKey(run.id) && !runs.elsewhere(run)) {
            left.add(run.id);
            pickUpLeft(run);
          }
        }
      }
      seenLeft = left;
    } catch (RuntimeException e) { // the database may be away for a while; the next look counts
      LOG.debug("Interrupted imports could not be looked up", e);
    }
  }

  /** Not at the first look: somebody may be about to begin with it. */
  private void pickUpLeft(ImportRun run) {
    if (seenLeft.contains(run.id)) {
      pickUp(run);
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
    turns.take(run.id, () -> interruptible(run, task, now), () -> progress.remove(run.id, now));
  }

  /** When the database goes away in the middle, it is as when the platform was. */
  private void interruptible(ImportRun run, Task task, Progress now) {
    try {
      task.run(now);
    } catch (NotAvailable e) {
      if (!isOutage(e)) {
        throw e;
      }
      throw new Turns.TryAgain(e, () -> takeBack(IMPORTS, run, now, () -> back(IMPORTS, run)));
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
