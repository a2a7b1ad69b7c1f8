package org.tourwright.web.console;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.user.Caller;
import org.tourwright.web.module.ModuleChange;
import org.tourwright.web.module.ModuleChanges;
import org.tourwright.web.module.ModuleInfo;
import org.tourwright.web.module.ModuleStates;

/** {@code tourwright:update}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "update",
    description = "Puts another version of a department in its place; its requests wait meanwhile")
public final class UpdateCommand extends ChangeCommand {

  @Argument(
      name = "version",
      index = 1,
      description = "One that is known; the highest of the others when none is named")
  @Completion(Versions.class)
  private String version;

  @Reference private ModuleStates states;

  @Override
  protected CompletableFuture<ModuleChange> begin(
      Caller caller, ModuleChanges changes, String module) throws Exception {
    return changes.update(caller, module, version == null ? highest(module) : version);
  }

  /** The list is from the lowest to the highest. */
  private String highest(String module) throws Exception {
    List<String> others =
        states.list("en", Map.of()).stream()
            .filter(one -> one.id().equals(module))
            .map(ModuleInfo::versions)
            .findFirst()
            .orElseThrow(() -> new Invalid("module", CoreError.NOT_FOUND));
    if (others.isEmpty()) {
      throw failed("No other version of " + module + " is known here.");
    }
    return others.get(others.size() - 1);
  }

  @Override
  protected String done(ModuleChange change) {
    return change.from() + " was replaced by " + change.to() + ".";
  }
}
