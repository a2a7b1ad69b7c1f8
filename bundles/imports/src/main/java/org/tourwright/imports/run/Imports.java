package org.tourwright.imports.run;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.Refusal;
import org.tourwright.core.importing.ImportField;
import org.tourwright.core.importing.Importer;
import org.tourwright.core.user.Caller;
import org.tourwright.imports.mapping.Headers;
import org.tourwright.persistence.Ids;

/**
 * Imports step by step: upload, check, write, and perhaps undo. One file is worked on at a time.
 */
@Component(service = Imports.class)
public final class Imports {

  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
  private static final int PREVIEW = 20;

  private final Importers importers;
  private final Runs runs;
  private final Uploads uploads;
  private final Lines lines;
  private final Work work;
  private final Map<UUID, Progress> progress = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "tourwright-import");
            thread.setDaemon(true);
            return thread;
          });

  @Activate
  public Imports(
      @Reference Importers importers,
      @Reference Runs runs,
      @Reference Uploads uploads,
      @Reference Lines lines,
      @Reference Work work) {
    this.importers = importers;
    this.runs = runs;
    this.uploads = uploads;
    this.lines = lines;
    this.work = work;
    pickUp();
  }

  /** The platform stopped in the middle: what was being written was rolled back with it. */
  private void pickUp() {
    for (ImportRun run : runs.working()) {
      if (uploads.exists(run.id)) { // of this node
        runs.change(
            Caller.system("imports"),
            run.id,
            Set.of(RunState.CHECKING, RunState.WRITING),
            found ->
                found.state =
                    found.state == RunState.CHECKING ? RunState.UPLOADED : RunState.CHECKED);
      }
    }
  }

  @Deactivate
  void stop() throws InterruptedException {
    progress.values().forEach(Progress::cancel);
    worker.shutdown();
    if (!worker.awaitTermination(30, TimeUnit.SECONDS)) {
      worker.shutdownNow();
    }
  }

  ImportRun upload(Caller caller, String key, String fileName, InputStream content) {
    Importer importer = importers.get(caller, key);
    UUID id = Ids.next();
    ImportRun run = new ImportRun(id, key, name(fileName), uploads.store(id, content));
    try {
      Lines.Head head = lines.head(run, 1);
      if (head.rows().isEmpty()) {
        throw new Invalid("file", ImportError.NO_LINES);
      }
      run.mapping = Runs.json(Headers.guess(importer.fields(), head.headers()));
      return runs.create(caller, run);
    } catch (RuntimeException e) { // whatever it was, the file must not stay behind
      uploads.delete(id);
      throw e;
    }
  }

  private static String name(String fileName) {
    String name = fileName == null || fileName.isBlank() ? "list" : fileName.strip();
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return name.length() > 250 ? name.substring(name.length() - 250) : name;
  }

  ImportRun get(Caller caller, UUID id) {
    ImportRun run = runs.get(id);
    importers.get(caller, run.importer);
    return run;
  }

  Progress progress(UUID id) {
    return progress.get(id);
  }

  Lines.Head preview(Caller caller, UUID id) {
    return lines.head(get(caller, id), PREVIEW);
  }

  ImportRun check(Caller caller, UUID id, Map<String, Integer> mapping) {
    ImportRun run = get(caller, id);
    Importer importer = importers.get(caller, run.importer);
    requireColumns(importer, mapping);
    ImportRun started =
        runs.change(
            caller,
            id,
            Set.of(RunState.UPLOADED, RunState.CHECKED),
            changed -> {
              changed.mapping = Runs.json(mapping);
              changed.state = RunState.CHECKING;
              changed.lines = 0;
              changed.errorLines = 0;
            });
    start(
        caller,
        started,
        now -> {
          Work.Checked found = work.check(caller, importer, started, now);
          runs.change(
              caller,
              id,
              Set.of(RunState.CHECKING),
              checked -> {
                checked.state = RunState.CHECKED;
                checked.lines = found.lines();
                checked.errorLines = found.errorLines();
              });
        });
    return started;
  }

  static void requireColumns(Importer importer, Map<String, Integer> mapping) {
    List<FieldError> missing = new ArrayList<>();
    for (ImportField field : importer.fields()) {
      if (field.required() && mapping.get(field.name()) == null) {
        missing.add(new FieldError("mapping." + field.name(), ImportError.FIELD_WITHOUT_COLUMN));
      }
    }
    if (!missing.isEmpty()) {
      throw new Invalid(missing);
    }
  }

  ImportRun write(Caller caller, UUID id, boolean goodLinesOnly) {
    ImportRun run = get(caller, id);
    Importer importer = importers.get(caller, run.importer);
    ImportRun started =
        runs.change(
            caller,
            id,
            Set.of(RunState.CHECKED),
            checked -> {
              if (checked.errorLines > 0 && !goodLinesOnly) {
                throw new Conflict(ImportError.HAS_ERRORS, Map.of("count", checked.errorLines));
              }
              checked.state = RunState.WRITING;
            });
    start(
        caller,
        started,
        now -> {
          work.write(caller, importer, started, now);
          if (started.errorLines == 0) {
            uploads.delete(id);
          }
        });
    return started;
  }

  /** What the worker does with a run. */
  private interface Task {
    void run(Progress progress);
  }

  private void start(Caller caller, ImportRun run, Task task) {
    Progress now = new Progress();
    progress.put(run.id, now);
    worker.execute(
        () -> {
          try {
            task.run(now);
          } catch (Progress.Cancelled e) {
            LOG.info("Import {} was cancelled", run.id);
            end(caller, run.id, RunState.CANCELLED, null);
          } catch (RuntimeException e) { // an importer may throw anything; the user must know
            LOG.warn("Import {} failed", run.id, e);
            end(caller, run.id, RunState.FAILED, failure(e));
          } finally {
            progress.remove(run.id);
          }
        });
  }

  private static String failure(RuntimeException e) {
    if (e instanceof Invalid invalid) {
      FieldError first = invalid.errors().get(0);
      return first.code().code();
    }
    return e instanceof Refusal refusal ? refusal.code().code() : "imports.unexpected";
  }

  private void end(Caller caller, UUID id, RunState state, String failure) {
    runs.change(
        caller,
        id,
        Set.of(RunState.CHECKING, RunState.WRITING),
        run -> {
          run.state = state;
          run.failure = failure;
          run.written = 0;
          run.finishedAt = Runs.now();
        });
    uploads.delete(id);
  }

  /** At any time before it is done; what was written so far is rolled back. */
  ImportRun cancel(Caller caller, UUID id) {
    ImportRun run = get(caller, id);
    Progress working = progress.get(id);
    if (working != null) {
      working.cancel();
      return run;
    }
    ImportRun cancelled =
        runs.change(
            caller,
            id,
            Set.of(RunState.UPLOADED, RunState.CHECKED),
            open -> {
              open.state = RunState.CANCELLED;
              open.finishedAt = Runs.now();
            });
    uploads.delete(id);
    return cancelled;
  }

  ImportRun undo(Caller caller, UUID id) {
    ImportRun run = get(caller, id);
    work.undo(caller, importers.get(caller, run.importer), run);
    uploads.delete(id);
    return runs.get(id);
  }
}
