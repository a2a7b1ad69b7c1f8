package org.tourwright.imports.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.apache.karaf.shell.support.table.ShellTable;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.imports.run.FileImport;
import org.tourwright.imports.run.FileImport.State;

/** {@code tourwright:import}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "import",
    description = "Imports a list of the agency (CSV or XLSX) from a file of this machine")
public final class ImportCommand extends ConsoleCommand {

  @Argument(name = "kind", description = "What is in it, such as core.customers", required = true)
  @Completion(Kinds.class)
  private String kind;

  @Argument(name = "file", index = 1, description = "Its path on this machine", required = true)
  @Completion(FileCompleter.class)
  private String file;

  @Option(name = "--yes", description = "Without asking; lines with mistakes still refuse all")
  private boolean yes;

  @Option(name = "--good-lines", description = "Leaves out lines with mistakes")
  private boolean goodLines;

  @Option(name = "--check", description = "Only checks; nothing is written")
  private boolean checkOnly;

  @Reference private FileImport imports;

  @Override
  protected void run(Caller caller) throws Exception {
    Path path = Path.of(file);
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw failed("There is no file " + path + " that can be read.");
    }
    UUID id = imports.upload(caller, kind, path);
    boolean written = false;
    try {
      written = stepByStep(caller, id);
    } finally {
      if (!written) {
        giveUp(caller, id);
      }
    }
  }

  private boolean stepByStep(Caller caller, UUID id) throws Exception {
    showColumns(caller, id);
    State checked = good(imports.check(caller, id, telling("checked")));
    say("%d lines, %d of them with mistakes.", checked.lines(), checked.errorLines());
    showMistakes(caller, id, checked);
    if (checkOnly) {
      return false;
    }
    if (checked.errorLines() > 0 && !goodLines) {
      throw failed("Nothing was imported. Mend the lines, or leave them out: --good-lines.");
    }
    if (!agreed(checked.lines() - checked.errorLines())) {
      say("Nothing was imported.");
      return false;
    }
    State done = good(imports.write(caller, id, goodLines, telling("imported")));
    say("%d imported. The import can be undone on its page.", done.written());
    return true;
  }

  private static State good(State state) throws Exception {
    if (!state.good()) {
      throw failed("The import failed: " + state.failure());
    }
    return state;
  }

  private void showColumns(Caller caller, UUID id) {
    ShellTable table = new ShellTable();
    table.column("column");
    table.column("taken for");
    imports
        .columns(caller, id)
        .forEach(
            column ->
                table
                    .addRow()
                    .addContent(column.header(), column.field() == null ? "–" : column.field()));
    table.print(out());
  }

  private void showMistakes(Caller caller, UUID id, State checked) {
    if (checked.errorLines() == 0) {
      return;
    }
    List<FileImport.Mistake> mistakes = imports.mistakes(caller, id);
    mistakes.forEach(one -> say("line %d, %s: %s", one.line(), one.field(), one.message()));
  }

  private boolean agreed(int lines) throws IOException {
    if (yes) {
      return true;
    }
    String answer = ask("Import " + lines + " lines (yes/no)? ", false);
    return answer != null && answer.strip().equalsIgnoreCase("yes");
  }

  private Consumer<State> telling(String what) {
    int[] told = {0};
    return state -> {
      int now = Math.max(state.read(), state.written());
      if (now - told[0] >= 1000) {
        told[0] = now;
        say("%d %s …", now, what);
      }
    };
  }

  /** What is not wanted must not lie around. */
  private void giveUp(Caller caller, UUID id) {
    try {
      imports.cancel(caller, id);
    } catch (org.tourwright.core.error.Refusal e) {
      // It ended by itself.
    }
  }
}
