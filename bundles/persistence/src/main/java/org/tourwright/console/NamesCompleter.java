package org.tourwright.console;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.tourwright.core.error.Refusal;
import org.tourwright.core.user.Caller;

/** Completes names that the person at the console may see. */
public abstract class NamesCompleter implements Completer {

  @Reference private Operators operators;

  private final String permission;

  /**
   * @param permission what one needs to see the names; null for nothing
   */
  protected NamesCompleter(String permission) {
    this.permission = permission;
  }

  protected abstract Collection<String> names(Caller caller);

  @Override
  public final int complete(Session session, CommandLine line, List<String> candidates) {
    try {
      Caller caller = operators.current();
      if (permission == null || caller.may(permission)) {
        return new StringsCompleter(names(caller)).complete(session, line, candidates);
      }
    } catch (Refusal e) {
      // Whoever may not know the names types them without help.
    }
    return -1;
  }
}
