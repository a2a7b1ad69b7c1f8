package org.tourwright.web.console;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.web.module.ModuleChange;
import org.tourwright.web.module.ModuleChanges;

/** Changes a module and waits until that is done or did not work. */
public abstract class ChangeCommand extends ConsoleCommand {

  private static final long TELL_EVERY_SECONDS = 2;

  @Argument(name = "module", description = "Its id, as modules shows it", required = true)
  @Completion(Modules.class)
  private String id;

  @Reference private ModuleChanges changes;

  @Override
  protected final void run(Caller caller) throws Exception {
    caller.require("web:module:manage");
    ModuleChange ended = await(begin(caller, changes, id));
    switch (ended.state()) {
      case DONE -> say("%s: %s", id, done(ended));
      case ROLLED_BACK ->
          throw failed(
              "%s %s did not start, and %s works again. %s"
                  .formatted(id, ended.to(), ended.from(), ended.reason()));
      default -> throw failed("%s: it did not work. %s".formatted(id, ended.reason()));
    }
  }

  protected abstract CompletableFuture<ModuleChange> begin(
      Caller caller, ModuleChanges changes, String module) throws Exception;

  /** What is true afterwards. */
  protected abstract String done(ModuleChange change);

  private ModuleChange await(CompletableFuture<ModuleChange> change) throws Exception {
    long begun = System.nanoTime();
    while (true) {
      try {
        return change.get(TELL_EVERY_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        say("%s … %d s", id, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
      }
    }
  }
}
