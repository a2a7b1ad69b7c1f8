package org.tourwright.itests;

import static org.ops4j.pax.exam.CoreOptions.environment;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOptions;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;

/**
 * The distribution, unpacked for one test class, with ports, data and database of its own. It is
 * set up as an administrator would do it: by environment variables, and by files in etc/ for the
 * rest.
 */
public final class Installation {

  /** The password of the first administrator, whose login is {@value #ADMIN}. */
  public static final String ADMIN_PASSWORD = "Itests-0nly-here";

  public static final String ADMIN = "admin";

  private static final Path WORK = Path.of(property("work"));
  private static final Path LOGS = Path.of(property("logs"));
  private static final String KARAF = property("karaf");

  private final Path home;
  private final Path log;
  private final int httpPort = Ports.free();
  private final int sshPort = Ports.free();
  private final List<Option> options = new ArrayList<>();
  private String databaseUrl;

  private Installation(Path home, Path log) {
    this.home = home;
    this.log = log;
  }

  /**
   * Unpacks the distribution and makes an empty database.
   *
   * @param name of the test class; the directory is named like it
   * @param sample none, small, medium, or a number of customers
   */
  public static Installation of(String name, Database database, String sample) {
    return of(name, database.fresh(name), sample);
  }

  /**
   * Unpacks the distribution as a node on a database that others may use as well.
   *
   * @param database the environment variables that name it
   */
  static Installation of(String name, List<String> database, String sample) {
    Installation made = new Installation(WORK.resolve(name), LOGS.resolve(name + ".log"));
    made.unpack();
    if (!sample.equals("none")) {
      made.bootSample();
    }
    made.configure(database, sample);
    return made;
  }

  public Installation with(Option... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** The JDBC URL of its database. */
  String databaseUrl() {
    return databaseUrl;
  }

  /** Writes a file of the distribution, as an administrator would. */
  void file(String path, String content) {
    try {
      Files.writeString(home.resolve(path), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path home() {
    return home;
  }

  public Path log() {
    return log;
  }

  public int httpPort() {
    return httpPort;
  }

  public int sshPort() {
    return sshPort;
  }

  public Option[] options() {
    return options.toArray(Option[]::new);
  }

  private void configure(List<String> database, String sample) {
    with(
        karafDistributionConfiguration()
            .existing(home.toFile())
            .karafVersion(KARAF)
            .name("Tourwright")
            .useDeployFolder(false),
        systemTimeout(TimeUnit.MINUTES.toMillis(8)),
        configureConsole().ignoreLocalConsole(),
        doNotModifyLogConfiguration(),
        environment("TOURWRIGHT_HTTP_PORT=" + httpPort),
        environment("TOURWRIGHT_HTTP_HOST=127.0.0.1"),
        environment("TOURWRIGHT_SSH_PORT=" + sshPort),
        environment("TOURWRIGHT_ADMIN_PASSWORD=" + ADMIN_PASSWORD),
        environment("TOURWRIGHT_SAMPLE=" + sample),
        // What Pax Exam adds to the platform comes from where Maven put it.
        editConfigurationFilePut(
            "etc/org.ops4j.pax.url.mvn.cfg",
            "org.ops4j.pax.url.mvn.localRepository",
            property("repository")),
        editConfigurationFilePut(
            "etc/org.ops4j.pax.logging.cfg", "log4j2.appender.rolling.fileName", log.toString()),
        // bin/setenv makes this login; it is not asked when Pax Exam starts the platform.
        editConfigurationFilePut("etc/users.properties", "console", "console,_g_:admingroup"),
        vmOptions(
            "-Xms128m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=256m",
            compiler(),
            "-Dkaraf.pid.file=" + home.resolve("karaf.pid"),
            "-Djava.io.tmpdir=" + home.resolve("data/tmp")),
        vmOptions(moduleOptions()),
        vmOptions("-classpath", "lib/jdk9plus/*" + File.pathSeparator + "lib/boot/*"));
    database.forEach(setting -> with(environment(setting)));
    databaseUrl =
        database.stream()
            .filter(setting -> setting.startsWith("TOURWRIGHT_DB_URL="))
            .map(setting -> setting.substring("TOURWRIGHT_DB_URL=".length()))
            .findFirst()
            .orElseThrow();
  }

  /**
   * A platform of a test lives for a minute, in which the thorough compiler of the JVM takes more
   * than it gives back. Where speed is measured, it runs as it is delivered.
   */
  private static String compiler() {
    boolean measured = System.getProperty("tourwright.load.seconds") != null;
    return measured ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1";
  }

  /** The JVM options about modules, as bin/karaf passes them on Java 9 and newer. */
  private String[] moduleOptions() {
    try (Stream<String> lines = Files.lines(home.resolve("bin/karaf"))) {
      return lines
          .map(String::strip)
          .filter(line -> line.matches("--(add|patch)-.*"))
          .map(line -> line.replace("\\", "").replace("\"", ""))
          .map(line -> line.replace("${KARAF_HOME}", home.toString()).strip())
          .flatMap(line -> Stream.of(line.split(" ")))
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample agency is a feature of its own; the start script adds it in the same way. */
  private void bootSample() {
    try {
      Path boot = home.resolve("etc/org.apache.karaf.features.cfg");
      String features = Files.readString(boot);
      String with =
          features.replaceFirst(
              "(?m)^(\\s*)tourwright-tours/([^, ]*)",
              "$1tourwright-sample/$2, \\\\\n$1tourwright-tours/$2");
      if (with.equals(features)) {
        throw new IllegalStateException("No place for the sample agency in " + boot);
      }
      Files.writeString(boot, with);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void unpack() {
    try {
      delete(home);
      Files.createDirectories(home);
      Files.createDirectories(LOGS);
      Files.deleteIfExists(log);
      run("tar", "-xzf", property("distribution"), "--strip-components=1", "-C", home.toString());
      // Pax Exam saves these files before it changes them, and gives up when one is missing.
      Path management = home.resolve("etc/org.apache.karaf.management.cfg");
      if (!Files.exists(management)) {
        Files.createFile(management);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the files away; the log stays. */
  public void delete() {
    try {
      delete(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String property(String name) {
    String value = System.getProperty("tourwright.test." + name);
    if (value == null) {
      throw new IllegalStateException(
          "tourwright.test."
              + name
              + " is not set: run the tests with Maven (mvn verify -pl itests -am)");
    }
    return value;
  }
}
