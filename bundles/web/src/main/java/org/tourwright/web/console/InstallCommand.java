package org.tourwright.web.console;

import java.util.concurrent.CompletableFuture;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.web.module.ModuleChange;
import org.tourwright.web.module.ModuleChanges;

/** {@code tourwright:install}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "install",
    description = "Installs a department; one that does not start is taken away again")
public final class InstallCommand extends ChangeCommand {

  @Argument(
      name = "version",
      index = 1,
      description = "One that is known; the highest when none is named")
  @Completion(Versions.class)
  private String version;

  @Override
  protected CompletableFuture<ModuleChange> begin(
      Caller caller, ModuleChanges changes, String module) {
    return changes.install(caller, module, version);
  }

  @Override
  protected String done(ModuleChange change) {
    return change.to() + " is installed.";
  }
}
