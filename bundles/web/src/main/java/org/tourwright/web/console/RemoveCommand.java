package org.tourwright.web.console;

import java.util.concurrent.CompletableFuture;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.web.module.ModuleChange;
import org.tourwright.web.module.ModuleChanges;

/** {@code tourwright:remove}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "remove",
    description = "Takes a department away while the others work; its data stays")
public final class RemoveCommand extends ChangeCommand {

  @Override
  protected CompletableFuture<ModuleChange> begin(
      Caller caller, ModuleChanges changes, String module) {
    return changes.uninstall(caller, module);
  }

  @Override
  protected String done(ModuleChange change) {
    return "removed; its data stays.";
  }
}
