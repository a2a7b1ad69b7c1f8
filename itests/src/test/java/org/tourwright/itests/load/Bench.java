package org.tourwright.itests.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the phases of a test under load take, and where its table goes. Short in CI; {@code
 * ./tourwright bench} makes them long.
 */
public final class Bench {

  private static final Path TABLES = Path.of("target", "load");

  private Bench() {}

  /** A phase: as long as {@code tourwright.load.seconds} says, else as long as given. */
  public static Duration phase(Duration unlessTold) {
    Integer told = Integer.getInteger("tourwright.load.seconds");
    return told == null ? unlessTold : Duration.ofSeconds(told);
  }

  /** Lets the people work for so long. */
  public static void work(Duration time) {
    long until = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < until) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
  }

  /** Prints a table, and appends it to {@code target/load/<name>.md}. */
  public static void print(String name, String title, String table) {
    String text = "### " + title + "\n\n" + table + "\n";
    System.out.println(text);
    try {
      Files.createDirectories(TABLES);
      Files.writeString(
          TABLES.resolve(name + ".md"),
          text,
          java.nio.file.StandardOpenOption.CREATE,
          java.nio.file.StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
