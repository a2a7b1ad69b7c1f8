package org.tourwright.web.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.console.TableCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.web.archive.ArchiveView;
import org.tourwright.web.archive.Archives;
import org.tourwright.web.archive.Contents;

/** {@code tourwright:archive-examine}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "archive-examine",
    description = "Tells what is in an archive of a module (KAR, or a features file), and keeps it")
public final class ArchiveExamineCommand extends TableCommand {

  @Argument(name = "file", description = "Its path on this machine", required = true)
  @Completion(FileCompleter.class)
  private String file;

  @Reference private Archives archives;

  public ArchiveExamineCommand() {
    super("what", "is");
  }

  @Override
  protected List<List<Object>> rows(Caller caller) throws Exception {
    caller.require("web:module:manage");
    if (!ArchiveFiles.isFile(file)) {
      throw failed("There is no file " + file + " that can be read.");
    }
    ArchiveView archive = ArchiveFiles.examine(caller, archives, file);
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("archive", ArchiveIds.shown(archive)));
    rows.add(row("sha256", archive.id()));
    rows.add(row("module", archive.module() + " " + archive.version()));
    rows.add(row("bundle", archive.symbolicName()));
    rows.add(row("signature", archive.signature().kind()));
    if (archive.signature().signer() != null) {
      rows.add(row("signed by", archive.signature().signer()));
    }
    rows.add(row("trusted", archive.trusted() ? "yes" : "no: it needs --vouch"));
    if (archive.running() != null) {
      rows.add(row("takes the place of", archive.running()));
    }
    contents(rows, archive.contents());
    if (archive.changes() != null) {
      changes(rows, archive.changes());
    }
    return rows;
  }

  private static void contents(List<List<Object>> rows, Contents contents) {
    all(rows, "permission", contents.permissions());
    contents.endpoints().forEach(one -> rows.add(row("REST", one + " (" + whom(one) + ")")));
    all(rows, "table", contents.tables());
    all(rows, "job", contents.jobs());
    all(rows, "subscription", contents.consumers());
    all(rows, "needs service", contents.services());
    all(rows, "uses package", contents.packages());
    rows.add(row("pages", contents.pages() ? "yes" : "no"));
    if (contents.ownSql()) {
      rows.add(row("migrations", "with SQL that was written by hand"));
    }
  }

  private static Object whom(Contents.Endpoint endpoint) {
    return endpoint.permission() == null ? endpoint.rule() : endpoint.permission();
  }

  private static void changes(List<List<Object>> rows, Contents.Difference changes) {
    all(rows, "new permission", changes.newPermissions());
    all(rows, "gone permission", changes.gonePermissions());
    all(rows, "new REST", changes.newEndpoints());
    all(rows, "gone REST", changes.goneEndpoints());
    all(rows, "new table", changes.newTables());
    all(rows, "new job", changes.newJobs());
    all(rows, "new subscription", changes.newConsumers());
  }

  private static void all(List<List<Object>> rows, String what, Collection<String> values) {
    values.forEach(value -> rows.add(row(what, value)));
  }

  private static List<Object> row(String what, Object value) {
    return Arrays.asList(what, value);
  }
}
