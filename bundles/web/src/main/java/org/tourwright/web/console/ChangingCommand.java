package org.tourwright.web.console;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.web.module.ModuleChange;

/** Has a module changed, and waits until that is done or did not work. */
public abstract class ChangingCommand extends ConsoleCommand {

  private static final long TELL_EVERY_SECONDS = 2;

  /** The change when it has ended well; any other end is told as the command's failure. */
  protected final ModuleChange done(String module, CompletableFuture<ModuleChange> change)
      throws Exception {
    ModuleChange ended = await(module, change);
    return switch (ended.state()) {
      case DONE -> ended;
      case ROLLED_BACK -> throw failed(takenBack(ended));
      case RUNNING ->
          throw failed(
              "%s: it goes on, and this console's part of Tourwright is replaced with it."
                      .formatted(module)
                  + " tourwright:modules tells how it ends.");
      case FAILED -> throw failed("%s: it did not work. %s".formatted(module, ended.reason()));
    };
  }

  private static String takenBack(ModuleChange change) {
    return change.from() == null
        ? "%s %s did not start, and was taken away again. %s"
            .formatted(change.id(), change.to(), change.reason())
        : "%s %s did not start, and %s works again. %s"
            .formatted(change.id(), change.to(), change.from(), change.reason());
  }

  private ModuleChange await(String module, CompletableFuture<ModuleChange> change)
      throws Exception {
    long begun = System.nanoTime();
    while (true) {
      try {
        return change.get(TELL_EVERY_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        say("%s … %d s", module, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
      }
    }
  }
}
