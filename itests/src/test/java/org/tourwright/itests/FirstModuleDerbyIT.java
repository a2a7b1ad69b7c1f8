package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A developer follows {@code docs/developer/first-module.md}: a module is made, built, installed,
 * seen, changed, updated and removed by the commands of the page. It is their own Tourwright that
 * runs, started by the page's own command.
 */
class FirstModuleDerbyIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String VISAS = "/api/visas/visas";

  private final int port = Ports.free();
  private final Path log = Path.of("target/logs/FirstModuleDerbyIT.log").toAbsolutePath();
  private Path folder;
  private Walkthrough page;

  @BeforeEach
  void standBesideTheCheckout() throws IOException {
    // Where the test command looks for what was left running.
    Path place =
        Path.of(
            Optional.ofNullable(System.getenv("TOURWRIGHT_TEST_TMP"))
                .orElse(Path.of("target").toAbsolutePath().toString()));
    folder = Files.createTempDirectory(place, "first-module");
    Files.createSymbolicLink(folder.resolve("tourwright"), ROOT);
    Files.createDirectories(log.getParent());
    Files.deleteIfExists(log);
    page =
        new Walkthrough(
            ROOT.resolve("docs/developer/first-module.md"),
            folder,
            Map.of(
                "TOURWRIGHT_RUN",
                folder.toString(),
                // A machine that tests much else at the same time is slow.
                "TOURWRIGHT_START_TIMEOUT",
                "600",
                "TOURWRIGHT_HTTP_PORT",
                String.valueOf(port),
                "TOURWRIGHT_SSH_PORT",
                String.valueOf(Ports.free()),
                "TOURWRIGHT_SAMPLE",
                "none",
                "TOURWRIGHT_ADMIN_PASSWORD",
                Installation.ADMIN_PASSWORD),
            log);
  }

  @AfterEach
  void stopAndCleanUp() throws Exception {
    ProcessBuilder stop = new ProcessBuilder(ROOT.resolve("tourwright").toString(), "stop");
    stop.environment().put("TOURWRIGHT_RUN", folder.toString());
    stop.environment().remove("TOURWRIGHT_DATA");
    stop.redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start()
        .waitFor();
    new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
  }

  @Test
  void thePageLeadsFromNothingToADepartmentAndAway() throws Exception {
    assertThat(page.sections())
        .containsExactly(
            "Start Tourwright",
            "Make the module",
            "Build and test it",
            "Install it",
            "See it",
            "Change it while people work",
            "Take it away");

    page.follow("Start Tourwright");
    ApiClient admin =
        new ApiClient(URI.create("http://127.0.0.1:" + port))
            .login(Installation.ADMIN, Installation.ADMIN_PASSWORD);
    Map<String, String> others = modules(admin);
    long begin = System.nanoTime();

    page.follow("Make the module");
    page.follow("Build and test it");
    page.follow("Install it");
    page.follow("See it");

    awaitVersion(admin, "1.0.0");
    Answer made = admin.post(VISAS, visa(admin)).expect(201);
    look("first-module", "Remark");
    System.out.println(
        "From new-module to the page: " + Duration.ofNanos(System.nanoTime() - begin).toSeconds());

    page.follow("Change it while people work");

    awaitVersion(admin, "1.1.0");
    String one = VISAS + "/" + made.json().path("id").asText();
    Answer kept = admin.get(one).expect(200);
    assertThat(kept.json().path("title")).isEqualTo(made.json().path("title"));
    assertThat(kept.json().path("country").isNull()).isTrue();
    ObjectNode changed = admin.get(one).json().deepCopy();
    changed.put("country", "JP");
    admin.put(one, kept.etag(), changed.retain("title", "customerId", "dueOn", "country"));
    assertThat(admin.get(one).json().path("country").asText()).isEqualTo("JP");
    look("first-module-changed", "Country");

    page.follow("Take it away");

    Await.until("the module to be gone", PATIENCE, () -> !modules(admin).containsKey("visas"));
    admin.get(VISAS).expectProblem(404, "web.module-absent");
    admin.get("/health/ready").expect(200);
    assertThat(modules(admin)).as("the others, and since when they run").isEqualTo(others);
  }

  private static void awaitVersion(ApiClient admin, String version) {
    Await.until(
        "visas " + version,
        PATIENCE,
        () -> modules(admin).getOrDefault("visas", "").startsWith(version + " ACTIVE"));
  }

  /** Version, state and since when, by id. */
  private static Map<String, String> modules(ApiClient admin) {
    Map<String, String> found = new HashMap<>();
    for (JsonNode one : admin.get("/api/modules").expect(200).json().path("items")) {
      found.put(
          one.path("id").asText(),
          one.path("version").asText()
              + " "
              + one.path("state").asText()
              + " "
              + one.path("since").asText());
    }
    return found;
  }

  private static Map<String, Object> visa(ApiClient admin) {
    String customer =
        admin
            .post("/api/core/customers", Map.of("kind", "PERSON", "name", "Nguyễn Văn An"))
            .expect(201)
            .json()
            .path("id")
            .asText();
    return Map.of("title", "Tokyo", "customerId", customer, "dueOn", "2026-12-01");
  }

  /** In a browser: the menu leads to the page, which shows the visa and a form with the field. */
  private void look(String picture, String field) throws Exception {
    Process browser =
        new ProcessBuilder(
                "node",
                ROOT.resolve("itests/browser/first-module.mjs").toString(),
                "http://127.0.0.1:" + port,
                Installation.ADMIN_PASSWORD,
                picture,
                field)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    assertThat(browser.waitFor()).as("the page in the browser, see %s", log).isZero();
  }
}
