package org.tourwright.imports.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.importing.Importer;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.word.Words;

/** An import of a file of this machine, step by step, each of which is waited for. */
@Component(service = FileImport.class)
public final class FileImport {

  private static final Set<RunState> WORKING =
      Set.of(RunState.CHECKING, RunState.WRITING, RunState.UNDOING);
  private static final long LOOK_EVERY_MILLIS = 250;

  private final Imports imports;
  private final Importers importers;
  private final Runs runs;
  private final Worker worker;
  private final Uploads uploads;
  private final Words words;

  /** How a run stands. */
  public record State(
      UUID id, boolean good, int lines, int errorLines, int read, int written, String failure) {}

  /** What is wrong with a line, in words. */
  public record Mistake(int line, String field, String message) {}

  /** Which field each column of the file is taken for; null for none. */
  public record Column(String header, String field) {}

  @Activate
  public FileImport(
      @Reference Imports imports,
      @Reference Importers importers,
      @Reference Runs runs,
      @Reference Worker worker,
      @Reference Uploads uploads,
      @Reference Words words) {
    this.imports = imports;
    this.importers = importers;
    this.runs = runs;
    this.worker = worker;
    this.uploads = uploads;
    this.words = words;
  }

  /** The kinds that the caller may import. */
  public Collection<String> kinds(Caller caller) {
    return importers.all(caller).stream().map(Importer::key).toList();
  }

  /**
   * Takes a copy of the file.
   *
   * @throws org.tourwright.core.error.Refusal as over HTTP
   */
  public UUID upload(Caller caller, String kind, Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return imports.upload(caller, kind, file.getFileName().toString(), content).id;
    }
  }

  /** The columns of the file, with the fields that they were guessed to be. */
  public List<Column> columns(Caller caller, UUID id) {
    ImportRun run = imports.get(caller, id);
    Labels labels = new Labels(words, caller.language());
    Map<String, Integer> mapping = Runs.mapping(run);
    List<String> headers = imports.preview(caller, id).headers();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      int column = i;
      String field =
          mapping.entrySet().stream()
              .filter(entry -> entry.getValue() == column)
              .map(entry -> labels.field(run.importer, entry.getKey()))
              .findFirst()
              .orElse(null);
      columns.add(new Column(headers.get(i), field));
    }
    return columns;
  }

  /** Checks every line, with the columns as they were guessed. */
  public State check(Caller caller, UUID id, Consumer<State> progress) throws InterruptedException {
    imports.check(caller, id, Runs.mapping(imports.get(caller, id)));
    return await(caller, id, progress);
  }

  /** The first mistakes, at most {@value PageRequest#LARGEST}. */
  public List<Mistake> mistakes(Caller caller, UUID id) {
    ImportRun run = imports.get(caller, id);
    Labels labels = new Labels(words, caller.language());
    Page<LineError> page = runs.errors(id, PageRequest.first(PageRequest.LARGEST));
    return page.items().stream()
        .map(
            error ->
                new Mistake(
                    error.line,
                    labels.field(run.importer, error.field),
                    labels.error(error.code, Runs.arguments(error))))
        .toList();
  }

  /**
   * Writes the lines that were checked.
   *
   * @param goodLinesOnly whether lines with mistakes are left out; else one refuses all
   */
  public State write(Caller caller, UUID id, boolean goodLinesOnly, Consumer<State> progress)
      throws InterruptedException {
    imports.write(caller, id, goodLinesOnly);
    return await(caller, id, progress);
  }

  /** Gives up what was not written yet. */
  public void cancel(Caller caller, UUID id) {
    imports.cancel(caller, id);
  }

  private State await(Caller caller, UUID id, Consumer<State> progress)
      throws InterruptedException {
    while (WORKING.contains(imports.get(caller, id).state)) {
      progress.accept(state(caller, id));
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    return state(caller, id);
  }

  private State state(Caller caller, UUID id) {
    RunView run =
        RunView.of(
            imports.get(caller, id),
            worker.progress(id),
            uploads.exists(id),
            new Labels(words, caller.language()));
    boolean good = run.state() == RunState.CHECKED || run.state() == RunState.DONE;
    return new State(
        id, good, run.lines(), run.errorLines(), run.read(), run.written(), run.failure());
  }
}
