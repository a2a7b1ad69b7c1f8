package org.tourwright.web.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.console.TableCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.web.archive.ArchiveView;
import org.tourwright.web.archive.Archives;

/** {@code tourwright:archives}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "archives",
    description = "Lists the archives of modules that were brought, the newest first")
public final class ArchivesCommand extends TableCommand {

  @Reference private Archives archives;

  public ArchivesCommand() {
    super("archive", "module", "version", "state", "file", "brought by", "since", "nodes");
  }

  @Override
  protected List<List<Object>> rows(Caller caller) {
    return archives.list(caller).stream().map(ArchivesCommand::row).toList();
  }

  private static List<Object> row(ArchiveView archive) {
    return Arrays.asList(
        ArchiveIds.shown(archive),
        archive.module(),
        archive.version(),
        archive.state().name().toLowerCase(Locale.ROOT),
        archive.fileName(),
        archive.uploadedBy(),
        archive.uploadedAt(),
        archive.nodes());
  }
}
