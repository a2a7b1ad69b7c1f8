package org.tourwright.imports.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.importing.ImportRow;
import org.tourwright.core.importing.Importer;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Transactions;

/** Checks and writes a whole file. */
@Component(service = Work.class)
public final class Work {

  /** One transaction for the whole file: so nothing is half-imported, whatever happens. */
  private static final Duration LONGEST = Duration.ofMinutes(60);

  private final Lines lines;
  private final Runs runs;
  private final Transactions transactions;

  @Activate
  public Work(@Reference Lines lines, @Reference Runs runs, @Reference Transactions transactions) {
    this.lines = lines;
    this.runs = runs;
    this.transactions = transactions;
  }

  /**
   * What a check found.
   *
   * @param lines with anything in them
   */
  record Checked(int lines, int errorLines) {}

  Checked check(Caller caller, Importer importer, ImportRun run, Progress progress) {
    runs.forgetErrors(caller, run.id);
    Keys seen = new Keys();
    int[] errorLines = new int[1];
    lines.forEach(
        run,
        Runs.mapping(run),
        batch -> {
          progress.goOn();
          Map<Integer, List<FieldError>> errors = importer.check(caller, batch, seen);
          runs.addErrors(caller, run.id, errors);
          errorLines[0] += errors.size();
          progress.read(batch.size());
        });
    return new Checked(progress.read(), errorLines[0]);
  }

  /** How many records were written. */
  int write(Caller caller, Importer importer, ImportRun run, Progress progress) {
    return transactions.within(
        LONGEST,
        () -> {
          lines.forEach(
              run, Runs.mapping(run), batch -> writeBatch(caller, importer, run, batch, progress));
          progress.goOn();
          runs.change(
              caller,
              run.id,
              List.of(RunState.WRITING),
              done -> {
                done.state = RunState.DONE;
                done.written = progress.written();
                done.finishedAt = Runs.now();
              });
          return progress.written();
        });
  }

  private void writeBatch(
      Caller caller, Importer importer, ImportRun run, List<ImportRow> batch, Progress progress) {
    progress.goOn();
    Set<Integer> bad = new HashSet<>();
    int first = batch.get(0).line();
    int last = batch.get(batch.size() - 1).line();
    runs.errors(run.id, first, last).forEach(error -> bad.add(error.line));
    List<ImportRow> good = batch.stream().filter(row -> !bad.contains(row.line())).toList();
    if (!good.isEmpty()) {
      List<UUID> written = importer.write(caller, good);
      runs.addRecords(caller, run.id, written);
      progress.written(written.size());
    }
    progress.read(batch.size());
  }

  /** How many records were taken back. */
  int undo(Caller caller, Importer importer, ImportRun run) {
    return transactions.within(
        LONGEST,
        () -> {
          int undone = 0;
          for (List<UUID> some = runs.takeRecords(caller, run.id);
              !some.isEmpty();
              some = runs.takeRecords(caller, run.id)) {
            undone += importer.undo(caller, some);
          }
          int total = undone;
          runs.change(
              caller,
              run.id,
              List.of(RunState.DONE),
              done -> {
                done.state = RunState.UNDONE;
                done.undone = total;
              });
          return total;
        });
  }

  /** Keys of a whole file: some tens of bytes a line. */
  static final class Keys implements Importer.Seen {

    private final Map<String, Integer> first = new HashMap<>();

    @Override
    public int firstLine(String key, int line) {
      Integer earlier = first.putIfAbsent(key, line);
      return earlier == null ? line : earlier;
    }
  }
}
