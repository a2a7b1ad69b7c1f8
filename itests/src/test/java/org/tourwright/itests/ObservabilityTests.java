package org.tourwright.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever runs the platform sees how it is: figures, health and logs. */
abstract class ObservabilityTests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path MONITORING = Path.of("../docs/admin/monitoring");
  private static final Pattern NAME =
      Pattern.compile("\\b(?:tourwright|jvm|process)_[a-z0-9_]+\\b");
  private static final String SLOW = "/api/core/settings/core.slowQueryMillis";

  @Test
  void requestsMoveTheFiguresOfTheirRoute(Platform platform) {
    ApiClient admin = platform.admin();
    Map<String, String> labels =
        Map.of("module", "core", "method", "GET", "route", "/users/{id}", "status", "4xx");
    Map<String, String> times = Map.of("module", "core", "method", "GET", "status", "4xx");
    String id = UUID.randomUUID().toString();
    double before = scrape(platform).value("tourwright_web_requests_total", labels);
    double timed = scrape(platform).value("tourwright_web_request_seconds_count", times);

    for (int i = 0; i < 3; i++) {
      admin.get("/api/core/users/" + id).expect(404);
    }

    // Counted when it is answered, which the other side may see first.
    Scrape after =
        Await.value(
            "three requests to be counted",
            PATIENCE,
            () -> scrape(platform),
            now -> now.value("tourwright_web_requests_total", labels) >= before + 3);
    assertThat(after.value("tourwright_web_requests_total", labels)).isEqualTo(before + 3);
    assertThat(after.value("tourwright_web_request_seconds_count", times))
        .isGreaterThanOrEqualTo(timed + 3);
    assertThat(after.text()).as("what was sent is no label").doesNotContain(id);
  }

  @Test
  void whatNobodyServesIsCountedWithoutItsPath(Platform platform) {
    String invented = "x" + UUID.randomUUID();
    platform.admin().get("/api/" + invented + "/things").expect(404);
    platform.admin().get("/" + invented).expect(200);

    assertThat(scrape(platform).text()).doesNotContain(invented);
  }

  @Test
  void theDatabaseTheModulesAndTheMachineAreThere(Platform platform) {
    platform.admin();
    Scrape figures = scrape(platform);

    assertThat(figures.value("tourwright_database_connections", Map.of("state", "idle")))
        .isGreaterThanOrEqualTo(1);
    assertThat(
            figures.value("tourwright_database_transactions_total", Map.of("outcome", "committed")))
        .isGreaterThan(10);
    assertThat(figures.value("tourwright_database_statement_seconds_count", Map.of()))
        .isGreaterThan(10);
    assertThat(figures.value("tourwright_modules", Map.of("state", "active"))).isGreaterThan(5);
    assertThat(figures.value("tourwright_web_sessions_open", Map.of())).isGreaterThanOrEqualTo(1);
    assertThat(figures.value("jvm_memory_used_bytes", Map.of("area", "heap"))).isGreaterThan(1e6);
  }

  @Test
  void openMetricsIsSpokenWhereItIsAskedFor(Platform platform) {
    ApiClient nobody = platform.anonymous();

    Answer open =
        nobody.send(
            nobody
                .request("/metrics")
                .setHeader("Accept", "application/openmetrics-text;version=1.0.0"));

    assertThat(open.expect(200).contentType()).startsWith("application/openmetrics-text");
    assertThat(open.text()).endsWith("# EOF\n");
  }

  @Test
  void fromElsewhereOnlyWhoMayLooks(Platform platform) {
    for (String path : List.of("/metrics", "/health/modules")) {
      look(platform.anonymous(), path).expectProblem(401, "web.not-logged-in");
      look(Hired.with(platform, "core:audit:read"), path).expectProblem(403, "core.not-permitted");
      look(Hired.with(platform, "web:metrics:read"), path).expect(200);
    }
  }

  /** As a proxy on the same machine passes it on. */
  private static Answer look(ApiClient client, String path) {
    return client.send(client.request(path).header("X-Forwarded-For", "203.0.113.7"));
  }

  @Test
  void dashboardAndAlertsNameOnlyWhatIsExported(Platform platform) throws IOException {
    platform.admin();
    Await.until(
        "jobs and events to have figures",
        PATIENCE,
        () ->
            scrape(platform).families().contains("tourwright_jobs_run_seconds")
                && scrape(platform).families().contains("tourwright_events_open"));
    Set<String> exported = scrape(platform).names();
    Set<String> named = new TreeSet<>();
    for (String file : List.of("grafana-dashboard.json", "alerts.yml")) {
      String text = Files.readString(MONITORING.resolve(file));
      named.addAll(NAME.matcher(text).results().map(m -> m.group()).collect(Collectors.toSet()));
    }

    assertThat(named).hasSizeGreaterThan(15);
    assertThat(exported).containsAll(named);
  }

  @Test
  void aWarningOfACheckShowsInHealthAndFigures(Platform platform) {
    ApiClient admin = platform.admin();
    String setting = "/api/core/settings/web.diskSpaceMegabytes";
    admin
        .put(setting, admin.get(setting).expect(200).etag(), Map.of("value", "1048576"))
        .expect(200);
    try {
      JsonNode web =
          Await.value(
              "the disk to be too small",
              PATIENCE,
              () -> module(platform, "web"),
              module -> !module.path("health").asText().equals("OK"));

      assertThat(web.path("state").asText()).isEqualTo("ACTIVE");
      assertThat(web.path("checks").findValuesAsText("text").toString()).contains("1,048,576 MB");
      assertThat(scrape(platform).value("tourwright_health", Map.of("check", "web.disk-space")))
          .isGreaterThanOrEqualTo(1);
      platform.anonymous().get("/health/ready").expect(200);
    } finally {
      admin.delete(setting, admin.get(setting).expect(200).etag()).expect(200);
    }
    Await.until(
        "the disk to be large enough again",
        PATIENCE,
        () ->
            module(platform, "web").path("checks").toString().contains("web.disk-space")
                && module(platform, "web").path("health").asText().equals("OK"));
    assertThat(module(platform, "core").path("checks").findValuesAsText("name"))
        .contains("core.events", "core.jobs");
    assertThat(module(platform, "messaging").path("checks").findValuesAsText("name"))
        .contains("messaging.outbox");
  }

  @Test
  void logsArePlainTextOrJsonWithRequestUserAndTrace(Platform platform) throws IOException {
    ApiClient admin = platform.admin();
    Path config = platform.installation().home().resolve("etc/org.ops4j.pax.logging.cfg");
    String before = Files.readString(config);
    String secret = "needle" + UUID.randomUUID().toString().substring(0, 8);
    String text = "observe-" + UUID.randomUUID();
    try {
      set(admin, SLOW, "0");
      Path access = platform.installation().home().resolve("data/log/access.log");
      awaitLine(platform.installation().log(), admin, text, secret);
      String line = awaitLine(access, admin, text, secret);
      assertThat(line).contains(" core GET /customers 200 ").endsWith(" ms");
      double slow = scrape(platform).value("tourwright_database_slow_statements_total", Map.of());
      assertThat(slow).isGreaterThan(0);

      Files.writeString(
          config, before.replaceFirst("(?m)^log4j2.format *=.*$", "log4j2.format = json"));
      String json = "observe-" + UUID.randomUUID();
      JsonNode logged =
          JSON.readTree(
              Await.value(
                  "a line of JSON in the log",
                  PATIENCE,
                  () -> awaitLine(platform.installation().log(), admin, json, secret),
                  found -> found.startsWith("{")));
      assertThat(logged.path("requestId").asText()).isEqualTo(json);
      assertThat(logged.path("user").asText()).isNotBlank();
      assertThat(logged.path("module").asText()).isEqualTo("core");
      assertThat(logged.path("level").asText()).isEqualTo("WARN");
      assertThat(logged.path("logger").asText()).isEqualTo("org.tourwright.slow");
      assertThat(logged.path("message").asText()).contains(" ms: ").contains("?");
      assertThat(logged.path("traceId").asText()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
      JsonNode asked = JSON.readTree(awaitLine(access, admin, json, secret));
      assertThat(asked.path("route").asText()).isEqualTo("/customers");
      assertThat(asked.path("status").asInt()).isEqualTo(200);
      assertThat(asked.path("millis").isNumber()).isTrue();
      assertThatWorkWithoutARequestIsNamed(platform, admin);
      assertThat(Files.readString(access) + Files.readString(platform.installation().log()))
          .as("what was searched for")
          .doesNotContain(secret);
    } finally {
      Files.writeString(config, before);
      admin.delete(SLOW, admin.get(SLOW).expect(200).etag()).expect(200);
    }
  }

  /** What the console, a job and a consumer of events have the database do. */
  private static void assertThatWorkWithoutARequestIsNamed(Platform platform, ApiClient admin)
      throws IOException {
    platform.console("tourwright:users");
    platform.console("tourwright:job-run web.clean-up");
    String before = careModule(admin).path("version").asText();
    OtherVersion.of(platform, "care", "0.1.9").offer();
    update(admin, "0.1.9");
    update(admin, before);

    assertThat(awaitLogged(platform, "console").path("requestId").asText()).isNotBlank();
    assertThat(awaitLogged(platform, "web.clean-up").path("module").asText()).isEqualTo("web");
    assertThat(awaitLogged(platform, "integrations.webhooks").path("module").asText())
        .isEqualTo("integrations");
  }

  private static void update(ApiClient admin, String version) {
    admin.post("/api/modules/care/update", Map.of("version", version)).expect(202);
    Await.until(
        "care " + version,
        PATIENCE,
        () ->
            careModule(admin).at("/change/state").asText().equals("DONE")
                && careModule(admin).path("version").asText().equals(version));
  }

  private static JsonNode careModule(ApiClient admin) {
    for (JsonNode module : admin.get("/api/modules").expect(200).json().path("items")) {
      if (module.path("id").asText().equals("care")) {
        return module;
      }
    }
    throw new AssertionError("There is no care");
  }

  /** The last line of JSON that somebody's work wrote. */
  private static JsonNode awaitLogged(Platform platform, String user) throws IOException {
    return JSON.readTree(
        Await.value(
            "a line of " + user,
            PATIENCE,
            () ->
                Files.readAllLines(platform.installation().log()).stream()
                    .filter(line -> line.startsWith("{"))
                    .filter(line -> line.contains("\"user\":\"" + user + "\""))
                    .reduce((first, last) -> last)
                    .orElse(""),
            line -> !line.isEmpty()));
  }

  /** Asks for customers under the id until a line of the file has it. */
  private static String awaitLine(Path file, ApiClient admin, String id, String secret) {
    return Await.value(
        "a line of " + id + " in " + file.getFileName(),
        PATIENCE,
        () -> {
          admin
              .send(
                  admin
                      .request("/api/core/customers?q=" + secret)
                      .header("X-Request-Id", id)
                      .header(
                          "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
              .expect(200);
          return Files.readString(file)
              .lines()
              .filter(line -> line.contains(id))
              .reduce((first, last) -> last)
              .orElse("");
        },
        line -> !line.isEmpty());
  }

  private static void set(ApiClient admin, String path, String value) {
    admin.put(path, admin.get(path).expect(200).etag(), Map.of("value", value)).expect(200);
  }

  private static JsonNode module(Platform platform, String id) {
    for (JsonNode module :
        platform.anonymous().get("/health/modules").expect(200).json().path("modules")) {
      if (module.path("id").asText().equals(id)) {
        return module;
      }
    }
    throw new AssertionError("No module " + id);
  }

  private static Scrape scrape(Platform platform) {
    return Scrape.of(platform.anonymous().get("/metrics").expect(200).text().getBytes(UTF_8));
  }
}
