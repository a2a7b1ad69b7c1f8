package org.tourwright.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PostgreSQL primary with a synchronous standby, made by {@code itests/postgres.sh pair}. */
final class PostgresPair implements AutoCloseable {

  private static final String SCRIPT = "./postgres.sh";

  private final String url;
  private final String home;

  private PostgresPair(String url, String home) {
    this.url = url;
    this.home = home;
  }

  static PostgresPair start() {
    String printed = run("pair");
    return new PostgresPair(
        value(printed, "TOURWRIGHT_TEST_PAIR"), value(printed, "TOURWRIGHT_TEST_PAIR_HOME"));
  }

  /** With both servers in it. */
  String url() {
    return url;
  }

  /** The primary dies; whoever waits for an answer does not get one. */
  void killPrimary() {
    run("fail", home);
  }

  void promoteStandby() {
    run("promote", home);
  }

  @Override
  public void close() {
    run("stop", home);
  }

  private static String value(String printed, String variable) {
    Matcher found = Pattern.compile("export " + variable + "='([^']*)'").matcher(printed);
    if (!found.find()) {
      throw new IllegalStateException("No " + variable + " in " + printed);
    }
    return found.group(1);
  }

  private static String run(String... arguments) {
    try {
      String[] command = new String[arguments.length + 1];
      command[0] = SCRIPT;
      System.arraycopy(arguments, 0, command, 1, arguments.length);
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(180, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(String.join(" ", command) + " failed: " + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
