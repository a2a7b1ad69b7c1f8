package org.tourwright.web.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.web.archive.ArchiveView;
import org.tourwright.web.archive.Archives;
import org.tourwright.web.module.ModuleChange;

/** {@code tourwright:archive-install}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "archive-install",
    description = "Lets an archive of a module in, on all nodes, and installs it on this one")
public final class ArchiveInstallCommand extends ChangingCommand {

  @Argument(
      name = "archive",
      description = "As archives shows it, or a file of this machine",
      required = true)
  @Completion(ArchiveIds.class)
  private String archive;

  @Option(name = "--vouch", description = "The module's id: you answer for an unsigned archive")
  private String vouched;

  @Option(name = "--older", description = "Also in the place of a newer version")
  private boolean older;

  @Option(name = "--only-accept", description = "Nodes offer it; nothing is installed")
  private boolean onlyAccept;

  @Reference private Archives archives;

  @Override
  protected void run(Caller caller) throws Exception {
    caller.require("web:module:manage");
    ArchiveView found =
        ArchiveFiles.isFile(archive)
            ? ArchiveFiles.examine(caller, archives, archive)
            : ArchiveIds.find(caller, archives, archive);
    Archives.Accepted accepted =
        archives.accept(caller, found.id(), new Archives.Yes(vouched, older, !onlyAccept));
    if (accepted.change() == null) {
      say("%s %s is accepted.", found.module(), found.version());
      return;
    }
    ModuleChange ended = done(found.module(), accepted.change());
    say("%s: %s is installed.", ended.id(), ended.to());
  }
}
