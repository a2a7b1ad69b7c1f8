package org.tourwright.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.ops4j.pax.exam.CoreOptions;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** A running Tourwright. */
public final class Platform implements AutoCloseable {

  /** Making the sample agency takes minutes on a machine that does other things too. */
  private static final Duration READY = Duration.ofMinutes(12);

  private final Installation installation;
  private final MailServer mail = new MailServer();
  private TestContainer container;

  Platform(Installation installation) {
    // In server mode Pax Exam does not wait for the platform itself, which it does by asking
    // without a pause: that takes half of a small machine from what is starting.
    this.installation = installation.with(CoreOptions.serverMode());
    installation.file("etc/org.tourwright.messaging.cfg", mail.configuration());
  }

  void start() throws IOException {
    container =
        PaxExamRuntime.createContainer(PaxExamRuntime.createTestSystem(installation.options()));
    container.start();
    awaitReady();
  }

  /** Stops in good order and starts again on the same data. */
  public void restart() {
    container.stop();
    try {
      start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As when the power fails: nothing is told to the platform. It starts again on what is there. */
  public void killAndRestart() {
    kill();
    restart();
  }

  /** Ends the process at once (SIGKILL). */
  void kill() {
    try {
      long id = Long.parseLong(Files.readString(installation.home().resolve("karaf.pid")).strip());
      ProcessHandle process = ProcessHandle.of(id).orElseThrow();
      process.destroyForcibly();
      process.onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops in good order; {@link #start} starts it again. */
  void stop() {
    container.stop();
  }

  private void awaitReady() {
    ApiClient client = anonymous();
    Await.value(
        "/health/ready to answer 200",
        READY,
        () -> client.get("/health/ready"),
        answer -> answer.status() == 200);
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + installation.httpPort());
  }

  /** Where the platform sends its mail. */
  public MailServer mail() {
    return mail;
  }

  /** Somebody who has not logged in. */
  public ApiClient anonymous() {
    return new ApiClient(url());
  }

  public ApiClient login(String login, String password) {
    return anonymous().login(login, password);
  }

  /** The first administrator. */
  public ApiClient admin() {
    return login(Installation.ADMIN, Installation.ADMIN_PASSWORD);
  }

  /**
   * Runs a command as an administrator would, in the console over SSH, and returns what it printed.
   * Takes some seconds.
   */
  public String console(String command) {
    try {
      Process client =
          new ProcessBuilder(
                  installation.home().resolve("bin/client").toString(),
                  "-a",
                  String.valueOf(installation.sshPort()),
                  "-u",
                  "console",
                  "-p",
                  "console",
                  "-r",
                  "10",
                  "-b")
              .redirectErrorStream(true)
              .start();
      try (var in = client.getOutputStream()) {
        in.write((command + "\n").getBytes(StandardCharsets.UTF_8));
      }
      String printed = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!client.waitFor(60, TimeUnit.SECONDS)) {
        client.destroyForcibly();
        throw new AssertionError("The console did not answer to " + command + ": " + printed);
      }
      if (client.exitValue() != 0) {
        throw new AssertionError(command + " failed: " + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public Installation installation() {
    return installation;
  }

  @Override
  public void close() {
    try {
      if (container != null) {
        container.stop();
      }
    } finally {
      mail.close();
    }
  }
}
