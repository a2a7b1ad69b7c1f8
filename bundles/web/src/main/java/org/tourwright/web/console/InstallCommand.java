package org.tourwright.web.console;

import java.util.concurrent.CompletableFuture;
import org.apache.karaf.shell.api.action.Command;
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
    description = "Installs a department, in the highest version that is known")
public final class InstallCommand extends ChangeCommand {

  @Override
  protected CompletableFuture<ModuleChange> begin(
      Caller caller, ModuleChanges changes, String module) {
    return changes.install(caller, module);
  }

  @Override
  protected String done(ModuleChange change) {
    return change.to() + " is installed.";
  }
}
