package org.tourwright.imports.run;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.importing.ImportField;
import org.tourwright.core.importing.Importer;
import org.tourwright.core.user.Caller;
import org.tourwright.imports.mapping.Headers;
import org.tourwright.persistence.Ids;

/** Imports step by step: upload, check, write, and perhaps undo. */
@Component(service = Imports.class)
public final class Imports {

  private static final int PREVIEW = 20;

  private final Importers importers;
  private final Runs runs;
  private final Uploads uploads;
  private final Lines lines;
  private final Worker worker;

  @Activate
  public Imports(
      @Reference Importers importers,
      @Reference Runs runs,
      @Reference Uploads uploads,
      @Reference Lines lines,
      @Reference Worker worker) {
    this.importers = importers;
    this.runs = runs;
    this.uploads = uploads;
    this.lines = lines;
    this.worker = worker;
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

  Lines.Head preview(Caller caller, UUID id) {
    return lines.head(get(caller, id), PREVIEW);
  }

  ImportRun check(Caller caller, UUID id, Map<String, Integer> mapping) {
    ImportRun run = get(caller, id);
    Importer importer = importers.get(caller, run.importer);
    new Checks().required("mapping", mapping).orThrow();
    Map<String, Integer> columns = new HashMap<>(mapping);
    columns.values().removeIf(Objects::isNull);
    requireColumns(importer, columns);
    ImportRun started =
        runs.begin(
            caller,
            id,
            Set.of(RunState.UPLOADED, RunState.CHECKED),
            changed -> {
              changed.mapping = Runs.json(columns);
              changed.state = RunState.CHECKING;
              changed.lines = 0;
              changed.errorLines = 0;
              changed.failure = null;
            });
    worker.check(caller, importer, started);
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
        runs.begin(
            caller,
            id,
            Set.of(RunState.CHECKED),
            checked -> {
              if (checked.errorLines > 0 && !goodLinesOnly) {
                throw new Conflict(ImportError.HAS_ERRORS, Map.of("count", checked.errorLines));
              }
              checked.state = RunState.WRITING;
              checked.failure = null;
            });
    worker.write(caller, importer, started);
    return started;
  }

  /** At any time before it is done; what was written so far is taken back. */
  ImportRun cancel(Caller caller, UUID id) {
    ImportRun run = get(caller, id);
    Progress working = worker.progress(id);
    if (working != null && run.state != RunState.UNDOING) {
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
    get(caller, id); // refuses whoever may not see it
    ImportRun started =
        runs.begin(caller, id, Set.of(RunState.DONE), done -> done.state = RunState.UNDOING);
    worker.undo(caller, started);
    return started;
  }
}
