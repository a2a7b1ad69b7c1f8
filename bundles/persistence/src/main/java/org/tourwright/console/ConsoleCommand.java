package org.tourwright.console;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.slf4j.MDC;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.Refusal;
import org.tourwright.core.user.Caller;
import org.tourwright.core.word.Words;

/**
 * A command of the scope {@value #SCOPE}: does what a service does, in the name of whoever works at
 * the console, and tells a refusal in that person's language. It has failed when it throws, and a
 * script sees that.
 */
public abstract class ConsoleCommand implements Action {

  /** The scope of all commands of the platform. */
  public static final String SCOPE = "tourwright";

  @Reference private Operators operators;

  /** Absent while the front of the platform is being replaced. */
  @Reference(optional = true)
  private Words words;

  @Reference private Session session;

  @Override
  public final Object execute() throws Exception {
    String language = "en";
    try {
      Caller caller = operators.current();
      language = caller.language();
      MDC.put("requestId", caller.requestId());
      MDC.put("user", caller.name());
      run(caller);
      return null;
    } catch (Refusal e) {
      throw failed(text(language, e));
    } finally {
      MDC.remove("requestId");
      MDC.remove("user");
    }
  }

  /** The work. Checks the permissions as the same thing over HTTP does. */
  protected abstract void run(Caller caller) throws Exception;

  /** For a failure that is no refusal of a service. */
  protected static CommandException failed(String message) {
    return new CommandException(message, message);
  }

  protected final PrintStream out() {
    return session.getConsole();
  }

  protected final void say(String format, Object... arguments) {
    out().println(format.formatted(arguments));
    out().flush();
  }

  /**
   * Asks the person at the console.
   *
   * @param hidden whether what is typed stays unseen
   * @return null when nobody is there to answer
   */
  protected final String ask(String question, boolean hidden) throws IOException {
    return session.readLine(question, hidden ? Character.valueOf((char) 0) : null);
  }

  private String text(String language, Refusal refusal) {
    if (refusal instanceof Invalid invalid) {
      return invalid.errors().stream()
          .map(
              error ->
                  error.field() + ": " + words(language, error.code().code(), error.arguments()))
          .collect(Collectors.joining("\n"));
    }
    return words(language, refusal.code().code(), refusal.arguments());
  }

  private String words(String language, String code, Map<String, Object> arguments) {
    return words == null
        ? code + (arguments.isEmpty() ? "" : " " + arguments)
        : words.text(language, "error." + code, arguments);
  }
}
