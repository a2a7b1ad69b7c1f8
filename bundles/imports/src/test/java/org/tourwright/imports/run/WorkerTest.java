package org.tourwright.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tourwright.core.document.Spreadsheets;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.importing.ImportField;
import org.tourwright.core.importing.ImportRow;
import org.tourwright.core.importing.Importer;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Transactions;

/** The database goes away in the middle of an import, and comes back. */
class WorkerTest {

  private static final Caller CALLER = Caller.system("test");

  @TempDir Path directory;

  private final UUID id = UUID.randomUUID();
  private final OneRun database = new OneRun(run(RunState.UPLOADED));
  private final Names names = new Names();
  private final Turns turns = new Turns(List.of(Duration.ofMillis(10)));
  private Worker worker;

  @BeforeEach
  void begin() throws Exception {
    Uploads uploads = new Uploads(directory);
    uploads.store(id, new ByteArrayInputStream(new byte[] {1}));
    Lines lines = new Lines(uploads);
    lines.spreadsheets = new TwoLines();
    Importers importers = new Importers();
    importers.addImporter(names);
    Runs runs = database.runs();
    Work work = new Work(lines, runs, new NoTransactions());
    worker = new Worker(importers, runs, uploads, work, turns);
    onItsThread(() -> {}); // what it did because the importer is there is done
  }

  @AfterEach
  void stop() throws InterruptedException {
    worker.stop();
  }

  @Test
  void whatWasBeingWrittenIsTakenBackAndCanBeStartedAgain() {
    names.onWrite = () -> database.awayFor(4);

    worker.write(CALLER, names, working(RunState.WRITING));

    untilNobodyWorks();
    assertThat(database.stored.state).isEqualTo(RunState.CHECKED);
    assertThat(database.stored.failure).isEqualTo("imports.interrupted");
  }

  @Test
  void aCheckCanBeStartedAgain() {
    names.onCheck =
        () -> {
          throw new NotAvailable(CoreError.READ_ONLY);
        };

    worker.check(CALLER, names, working(RunState.CHECKING));

    untilNobodyWorks();
    assertThat(database.stored.state).isEqualTo(RunState.UPLOADED);
    assertThat(database.stored.failure).isEqualTo("imports.interrupted");
  }

  @Test
  void takingBackIsTriedUntilItIsDone() {
    database.awayFor(3);

    worker.undo(CALLER, working(RunState.UNDOING));

    untilNobodyWorks();
    assertThat(database.stored.state).isEqualTo(RunState.UNDONE);
  }

  @Test
  void anImportThatWasDoneInACommitOfWhichNobodyKnewIsNotTakenBack() {
    database.afterWrite(
        run -> {
          if (run.state == RunState.DONE) {
            throw new NotAvailable(CoreError.OUTCOME_UNKNOWN);
          }
        });

    worker.write(CALLER, names, working(RunState.WRITING));

    untilNobodyWorks();
    assertThat(database.stored.state).isEqualTo(RunState.DONE);
  }

  @Test
  void whatIsWrongWithTheFileIsStillToldAsAFailure() {
    names.onCheck =
        () -> {
          throw new IllegalStateException("A defect");
        };

    worker.check(CALLER, names, working(RunState.CHECKING));

    untilNobodyWorks();
    assertThat(database.stored.state).isEqualTo(RunState.FAILED);
  }

  @Test
  void whatNobodyWorksOnIsPickedUpAtTheSecondLook() throws Exception {
    working(RunState.WRITING); // and the request ended before it could tell the worker
    database.list();

    onItsThread(worker::lookAround);
    assertThat(database.stored.state).isEqualTo(RunState.WRITING);

    onItsThread(worker::lookAround);
    untilNobodyWorks();
    assertThat(database.stored.state).isEqualTo(RunState.CHECKED);
    assertThat(database.stored.failure).isEqualTo("imports.interrupted");
  }

  /** As the request that began the work has it: not the row itself. */
  private ImportRun working(RunState state) {
    database.stored.state = state;
    return run(state);
  }

  private ImportRun run(RunState state) {
    ImportRun run = new ImportRun(id, "test.names", "a.csv", 1);
    run.state = state;
    return run;
  }

  private void onItsThread(Runnable work) throws Exception {
    FutureTask<Void> task = new FutureTask<>(work, null);
    turns.execute(task);
    task.get(30, TimeUnit.SECONDS);
  }

  private void untilNobodyWorks() {
    await(() -> worker.progress(id) == null);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private static final class Names implements Importer {

    private volatile Runnable onCheck = () -> {};
    private volatile Runnable onWrite = () -> {};

    @Override
    public String key() {
      return "test.names";
    }

    @Override
    public String permission() {
      return "test:import";
    }

    @Override
    public List<ImportField> fields() {
      return List.of();
    }

    @Override
    public Map<Integer, List<FieldError>> check(Caller caller, List<ImportRow> rows, Seen earlier) {
      onCheck.run();
      return Map.of();
    }

    @Override
    public List<UUID> write(Caller caller, List<ImportRow> rows) {
      onWrite.run();
      return List.of(UUID.randomUUID());
    }

    @Override
    public int undo(Caller caller, Collection<UUID> ids) {
      return ids.size();
    }
  }

  private static final class TwoLines implements Spreadsheets {

    @Override
    public Stream<List<Object>> read(InputStream in, String fileName) {
      return Stream.of(List.of("Tên", "SĐT"), List.of("Đào", "1"));
    }

    @Override
    public void writeXlsx(
        OutputStream out, String sheet, List<String> header, Stream<List<Object>> rows) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NoTransactions implements Transactions {

    @Override
    public <T> T required(Supplier<T> work) {
      return work.get();
    }

    @Override
    public boolean active() {
      return false;
    }

    @Override
    public void afterCommit(Runnable work) {
      work.run();
    }

    @Override
    public Guarded guarded(Runnable guard) {
      return () -> {};
    }

    @Override
    public void changed() {
      // nobody asks
    }
  }
}
