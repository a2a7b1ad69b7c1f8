package org.tourwright.itests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The databases that the platform runs on. */
public enum Database {
  /** Within the platform, the default of an agency. */
  DERBY,

  /**
   * The server that {@code itests/postgres.sh start} started, or any other named by the environment
   * variable {@value Database#SERVER}.
   */
  POSTGRESQL;

  /** The environment variable with a JDBC URL of an account that may create databases. */
  public static final String SERVER = "TOURWRIGHT_TEST_POSTGRES";

  /** Where the test server is, when there is one. */
  public static Optional<String> server() {
    return Optional.ofNullable(
            System.getProperty("tourwright.test.postgres", System.getenv(SERVER)))
        .filter(url -> !url.isBlank());
  }

  public boolean available() {
    return this == DERBY || server().isPresent();
  }

  /** An empty database of this kind. It is dropped when the test process ends. */
  List<String> fresh(String name) {
    return switch (this) {
      case DERBY -> environment("derby", "jdbc:derby:${karaf.data}/derby;create=true");
      case POSTGRESQL -> environment("PostgreSQL JDBC Driver", createOnServer(name));
    };
  }

  /** The environment variables of a platform on the PostgreSQL database at this URL. */
  static List<String> postgres(String url) {
    return environment("PostgreSQL JDBC Driver", url);
  }

  private static List<String> environment(String driver, String url) {
    return List.of("TOURWRIGHT_DB_DRIVER=" + driver, "TOURWRIGHT_DB_URL=" + url);
  }

  /** Where the database of that name is on the server, once it was made. */
  String url(String name) {
    return required().replaceFirst("^(jdbc:postgresql://[^/]*/)[^?]*", "$1" + database(name));
  }

  private static String database(String name) {
    return "tourwright_" + name.toLowerCase(Locale.ROOT);
  }

  private static String required() {
    return server()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No PostgreSQL to test with: eval \"$(itests/postgres.sh start)\""));
  }

  private static String createOnServer(String name) {
    String server = required();
    String database = database(name);
    String drop = "drop database if exists " + database + " with (force)";
    execute(server, drop);
    // Not in the order of any language: what the platform sorts, it must sort by itself.
    execute(
        server, "create database " + database + " template template0 encoding 'UTF8' locale 'C'");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> execute(server, drop)));
    return POSTGRESQL.url(name);
  }

  private static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql + " at " + url + ": " + e.getMessage(), e);
    }
  }
}
