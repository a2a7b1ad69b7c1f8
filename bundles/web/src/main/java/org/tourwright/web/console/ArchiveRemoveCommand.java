package org.tourwright.web.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.web.archive.ArchiveView;
import org.tourwright.web.archive.Archives;

/** {@code tourwright:archive-remove}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "archive-remove",
    description = "Discards an archive on all nodes; the module has to be removed first")
public final class ArchiveRemoveCommand extends ConsoleCommand {

  @Argument(name = "archive", description = "As archives shows it", required = true)
  @Completion(ArchiveIds.class)
  private String archive;

  @Reference private Archives archives;

  @Override
  protected void run(Caller caller) {
    caller.require("web:module:manage");
    ArchiveView found = ArchiveIds.find(caller, archives, archive);
    archives.discard(caller, found.id());
    say("%s %s is discarded.", found.module(), found.version());
  }
}
