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
import org.tourwright.web.module.ModuleChanges;
import org.tourwright.web.module.ModuleInfo;
import org.tourwright.web.module.ModuleStates;

/** {@code tourwright:modules}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "modules",
    description = "Lists the departments and the other parts of the platform, and how each is")
public final class ModulesCommand extends TableCommand {

  @Reference private ModuleStates states;
  @Reference private ModuleChanges changes;

  public ModulesCommand() {
    super("module", "title", "version", "state", "since", "reason");
  }

  @Override
  protected List<List<Object>> rows(Caller caller) {
    caller.require("web:module:read");
    return states.list(caller.language(), changes.last()).stream()
        .map(ModulesCommand::row)
        .toList();
  }

  private static List<Object> row(ModuleInfo module) {
    return Arrays.asList(
        module.id(),
        module.title(),
        module.version(),
        module.state().name().toLowerCase(Locale.ROOT),
        module.since(),
        module.reason());
  }
}
