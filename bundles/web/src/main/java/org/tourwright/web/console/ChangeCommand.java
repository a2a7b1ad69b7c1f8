package org.tourwright.web.console;

import java.util.concurrent.CompletableFuture;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.tourwright.core.user.Caller;
import org.tourwright.web.module.ModuleChange;
import org.tourwright.web.module.ModuleChanges;

/** Changes a module that is known here. */
public abstract class ChangeCommand extends ChangingCommand {

  @Argument(name = "module", description = "Its id, as modules shows it", required = true)
  @Completion(Modules.class)
  private String id;

  @Reference private ModuleChanges changes;

  @Override
  protected final void run(Caller caller) throws Exception {
    caller.require("web:module:manage");
    say("%s: %s", id, done(done(id, begin(caller, changes, id))));
  }

  protected abstract CompletableFuture<ModuleChange> begin(
      Caller caller, ModuleChanges changes, String module) throws Exception;

  /** What is true afterwards. */
  protected abstract String done(ModuleChange change);
}
