package org.tourwright.imports.run;

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

/**
 * Checks, writes and takes back a whole file, some lines in a transaction. One transaction for all
 * of them would keep everybody else from the same tables until it ends; so each remembers what it
 * wrote, and what must not stay is taken back by that.
 */
@Component(service = Work.class)
public final class Work {

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

  void write(Caller caller, Importer importer, ImportRun run, Progress progress) {
    lines.forEach(
        run,
        Runs.mapping(run),
        batch -> {
          progress.goOn();
          transactions.required(() -> writeBatch(caller, importer, run, batch));
          progress.read(batch.size());
        });
    progress.goOn();
  }

  private int writeBatch(Caller caller, Importer importer, ImportRun run, List<ImportRow> batch) {
    Set<Integer> bad = new HashSet<>();
    int first = batch.get(0).line();
    int last = batch.get(batch.size() - 1).line();
    runs.errors(run.id, first, last).forEach(error -> bad.add(error.line));
    List<ImportRow> good = batch.stream().filter(row -> !bad.contains(row.line())).toList();
    good = stillGood(caller, importer, run, good);
    if (good.isEmpty()) {
      return 0;
    }
    List<UUID> written = importer.write(caller, good);
    runs.addRecords(caller, run.id, written);
    return written.size();
  }

  /**
   * Without what became wrong since the check, as when the same list was imported in between; noted
   * as any other wrong line.
   */
  private List<ImportRow> stillGood(
      Caller caller, Importer importer, ImportRun run, List<ImportRow> rows) {
    Map<Integer, List<FieldError>> wrong = importer.check(caller, rows, new Keys());
    if (wrong.isEmpty()) {
      return rows;
    }
    runs.addErrors(caller, run.id, wrong);
    runs.addErrorLines(caller, run.id, wrong.size());
    return rows.stream().filter(row -> !wrong.containsKey(row.line())).toList();
  }

  /** Takes back what the run wrote; interrupted, it goes on where it was. */
  void takeBack(Caller caller, Importer importer, ImportRun run, Progress progress) {
    boolean more = true;
    while (more) {
      progress.goOnUnlessStopped();
      more = transactions.required(() -> takeBackSome(caller, importer, run));
    }
  }

  private boolean takeBackSome(Caller caller, Importer importer, ImportRun run) {
    List<UUID> some = runs.takeRecords(caller, run.id);
    if (some.isEmpty()) {
      return false;
    }
    runs.addUndone(caller, run.id, importer.undo(caller, some));
    return true;
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
