package org.tourwright.core.jpa.console;

/** What is said of a one-time password. */
final class OneTime {

  /** A line on the console. */
  interface Line {
    void say(String format, Object... arguments);
  }

  private OneTime() {}

  static void tell(Line line, String login, String password) {
    line.say("One-time password of %s: %s", login, password);
    line.say("It is shown this once. It has to be changed after the next log-in to the web");
    line.say("interface; until then the user can do nothing else, and not open the console.");
  }
}
