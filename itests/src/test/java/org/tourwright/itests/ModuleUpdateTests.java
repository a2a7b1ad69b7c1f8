package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A department is replaced by another version of itself, and nobody loses a request. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ModuleUpdateTests {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  static final String CASES = "/api/care/cases";
  private static final String TABLE =
      "<changeSet id=\"care-other-1\" author=\"tests\"><createTable tableName=\"care_other\">"
          + "<column name=\"id\" type=\"int\"/></createTable></changeSet>";
  private static final String WRONG =
      "<changeSet id=\"care-other-2\" author=\"tests\">"
          + "<sql>insert into care_nowhere (id) values (1)</sql></changeSet>";

  @Test
  @Order(1)
  void byTheModulesPage(Platform platform) {
    ApiClient admin = platform.admin();
    String before = module(admin, "care").path("version").asText();
    OtherVersion.of(platform, "care", "0.1.1").offer();
    assertThat(module(admin, "care").path("versions"))
        .anyMatch(one -> one.asText().equals("0.1.1"));

    try (Visits visits = Visits.to(admin, CASES)) {
      assertThat(update(admin, "0.1.1").path("state").asText()).isEqualTo("DONE");
      assertThat(visits.count()).isPositive();
      assertThat(visits.failures()).isEmpty();
    }

    JsonNode care = module(admin, "care");
    assertThat(care.path("version").asText()).isEqualTo("0.1.1");
    assertThat(care.path("versions")).anyMatch(one -> one.asText().equals(before));
    assertThat(care.path("reason").isNull()).isTrue();
    awaitAudited(admin, "update-done");
    admin
        .post("/api/modules/care/update", Map.of("version", "0.1.1"))
        .expectProblem(409, "web.same-version");
    admin
        .post("/api/modules/care/update", Map.of("version", "7.7.7"))
        .expectProblem(404, "web.no-such-version");
    admin.post("/api/modules/care/update", Map.of()).expectProblem(400, "core.invalid");
  }

  /** Beyond the same minor version Karaf takes the old bundle away and installs another one. */
  @Test
  @Order(2)
  void byTheConsole(Platform platform) {
    ApiClient admin = platform.admin();
    OtherVersion.of(platform, "care", "0.2.0").offer();
    try (Visits visits = Visits.to(admin, CASES)) {
      platform.console("feature:install -u -r tourwright-care/0.2.0");
      awaitVersion(admin, "0.2.0");
      platform.console("feature:install -u tourwright-care/0.1.1");
      awaitVersion(admin, "0.1.1");
      String bundle = OtherVersion.of(platform, "care", "0.1.2").bundle().toUri().toString();
      platform.console("bundle:update org.tourwright.care " + bundle);
      awaitVersion(admin, "0.1.2");
      assertThat(visits.failures()).isEmpty();
    }
    assertThat(update(admin, "0.2.0").path("state").asText()).isEqualTo("DONE");
  }

  @Test
  @Order(3)
  void whatDoesNotStartIsTakenBack(Platform platform) {
    ApiClient admin = platform.admin();
    OtherVersion.of(platform, "care", "0.3.1").importing("org.nowhere").offer();
    OtherVersion.of(platform, "care", "0.3.2")
        .without("org/tourwright/care/CareModule.class")
        .offer();
    OtherVersion.of(platform, "care", "0.3.3").migrating(TABLE + WRONG).offer();

    try (Visits visits = Visits.to(admin, CASES)) {
      assertTakenBack(admin, "0.3.1", "org.nowhere");
      assertTakenBack(admin, "0.3.2", "CareModule");
      assertTakenBack(admin, "0.3.3", "care_nowhere");
      assertThat(visits.failures()).isEmpty();
    }
    admin.get("/health/ready").expect(200);
  }

  @Test
  @Order(4)
  void aFailedMigrationLeavesNothingAndAnOlderVersionOpensTheTablesOfANewerOne(Platform platform) {
    ApiClient admin = platform.admin();
    // It makes the table that the failed one made first: that must not be there.
    OtherVersion.of(platform, "care", "0.3.4").migrating(TABLE).offer();
    assertThat(update(admin, "0.3.4").path("state").asText()).isEqualTo("DONE");
    assertThat(update(admin, "0.2.0").path("state").asText()).isEqualTo("DONE");
    assertThat(update(admin, "0.3.4").path("state").asText()).isEqualTo("DONE");
  }

  @Test
  @Order(5)
  void whatWasPutInByKarafsOwnCommandsAndDoesNotStartIsTakenBack(Platform platform)
      throws IOException {
    ApiClient admin = platform.admin();
    Path good = OtherVersion.of(platform, "care", "0.3.5").bundle();
    Path unresolved = OtherVersion.of(platform, "care", "0.3.6").importing("org.nowhere").bundle();
    Path broken =
        OtherVersion.of(platform, "care", "0.3.7")
            .without("org/tourwright/care/CareModule.class")
            .bundle();
    int before = rolledBack(admin);

    try (Ssh console = Ssh.login(platform, Installation.ADMIN, Installation.ADMIN_PASSWORD);
        Visits visits = Visits.to(admin, CASES)) {
      console.run("bundle:update org.tourwright.care " + good.toUri()).ok();
      awaitVersion(admin, "0.3.5");
      console.run("bundle:update org.tourwright.care " + unresolved.toUri());
      assertPutBack(admin, "0.3.6", "0.3.5", "org.nowhere");
      // One that leaves the module alone, so that what comes then is not its doing.
      assertThat(update(admin, "0.3.1").path("state").asText()).isEqualTo("ROLLED_BACK");
      console.run("bundle:update org.tourwright.care " + broken.toUri());
      assertPutBack(admin, "0.3.7", "0.3.5", "CareModule");
      console.run("feature:install -u -r tourwright-care/0.3.2");
      assertPutBack(admin, "0.3.2", "0.3.4", "CareModule");
      assertThat(visits.failures()).isEmpty();
    }

    Await.until("the events", PATIENCE, () -> rolledBack(admin) == before + 4);
    assertThat(Files.readString(platform.installation().log()))
        .contains("UPDATE of module care from 0.3.5 to 0.3.6: ROLLED_BACK");
    assertThat(update(admin, "0.2.0").path("state").asText()).isEqualTo("DONE");
    assertThat(update(admin, "0.3.4").path("state").asText()).isEqualTo("DONE");
  }

  @Test
  @Order(6)
  void otherInstallationsAndARestartBringTheOldVersionNotBack(Platform platform) {
    ApiClient admin = platform.admin();
    platform.console("feature:uninstall tourwright-campaigns");
    platform.console("feature:install tourwright-campaigns");
    assertThat(module(admin, "care").path("version").asText()).isEqualTo("0.3.4");

    platform.restart();

    assertThat(module(admin, "care").path("version").asText()).isEqualTo("0.3.4");
    admin.get(CASES).expect(200);
  }

  @Test
  @Order(7)
  void ofTwoVersionsBesideEachOtherOneStays(Platform platform) {
    ApiClient admin = platform.admin();
    platform.console("feature:install tourwright");
    awaitAlone(platform, "0.3.4");
    admin.get(CASES).expect(200);

    platform.console("feature:install tourwright-care/0.1.1");
    awaitVersion(admin, "0.1.1");
    awaitAlone(platform, "0.1.1");
    admin.get(CASES).expect(200);

    platform.console("feature:install tourwright");
    awaitAlone(platform, "0.1.1");
    assertThat(update(admin, "0.2.0").path("state").asText()).isEqualTo("DONE");
    awaitAlone(platform, "0.2.0");
    assertThat(platform.console("tourwright:jobs")).contains("care.");
  }

  @Test
  @Order(8)
  void whatDoesNotStartWhenItIsNewIsTakenAwayAgain(Platform platform) {
    ApiClient admin = platform.admin();
    admin
        .post("/api/modules/care/install?version=0.3.4", null)
        .expectProblem(409, "web.other-version");
    admin
        .post("/api/modules/care/install?version=7.7.7", null)
        .expectProblem(404, "web.no-such-version");
    platform.console("tourwright:remove care");
    int installsBefore = told(admin, "ModuleInstallRolledBack");

    admin.post("/api/modules/care/install?version=0.3.2", null).expect(202);

    JsonNode change = awaitEnd(admin, "0.3.2");
    assertThat(change.path("kind").asText()).isEqualTo("INSTALL");
    assertThat(change.path("state").asText()).as(change.toString()).isEqualTo("ROLLED_BACK");
    assertThat(change.path("reason").asText()).contains("CareModule");
    assertThat(module(admin, "care").path("state").asText()).isEqualTo("ABSENT");
    assertThat(module(admin, "care").path("reason")).isEqualTo(change.path("reason"));
    assertThat(platform.console("bundle:list -t 0 -s")).doesNotContain("org.tourwright.care");
    awaitAudited(admin, "install-rolled-back");
    Await.until(
        "the event", PATIENCE, () -> told(admin, "ModuleInstallRolledBack") == installsBefore + 1);
    admin.get(CASES).expectProblem(404, "web.module-absent");

    admin.post("/api/modules/care/install?version=0.1.1", null).expect(202);

    assertThat(awaitEnd(admin, "0.1.1").path("state").asText()).isEqualTo("DONE");
    assertThat(module(admin, "care").path("version").asText()).isEqualTo("0.1.1");
    admin.get(CASES).expect(200);
  }

  /** Whether it was made by then or not: it does not stay open for ever. */
  @Test
  @Order(9)
  void aChangeInWhichTheProcessDiesIsSeenToItsEnd(Platform platform) {
    platform.admin().post("/api/modules/care/update", Map.of("version", "0.2.0")).expect(202);

    platform.killAndRestart();

    ApiClient admin = platform.admin();
    String state = awaitEnd(admin, "0.2.0").path("state").asText();
    assertThat(state).isIn("DONE", "ROLLED_BACK");
    awaitVersion(admin, state.equals("DONE") ? "0.2.0" : "0.1.1");
    awaitAudited(admin, "update-" + state.toLowerCase(Locale.ROOT).replace('_', '-'));
    admin.get(CASES).expect(200);
  }

  /** However far it was by then. */
  @Test
  @Order(10)
  void whatDoesNotStartIsTakenBackAlsoWhenTheProcessDiesMeanwhile(Platform platform) {
    String before = module(platform.admin(), "care").path("version").asText();
    platform.admin().post("/api/modules/care/update", Map.of("version", "0.3.2")).expect(202);
    Await.until(
        "the version that does not start to be there",
        PATIENCE,
        () ->
            !module(platform.admin(), "care").path("state").asText().equals("ACTIVE")
                || isEnded(module(platform.admin(), "care").path("change")));

    platform.killAndRestart();

    ApiClient admin = platform.admin();
    assertThat(awaitEnd(admin, "0.3.2").path("state").asText()).isEqualTo("ROLLED_BACK");
    awaitVersion(admin, before);
    admin.get(CASES).expect(200);
  }

  /** As when the power fails while they are written. */
  @Test
  @Order(12)
  void withHalfOfKarafsFilesThePlatformStartsAgainAndModulesChange(Platform platform)
      throws IOException {
    String before = module(platform.admin(), "care").path("version").asText();
    platform.kill();
    Path state = karafsFile(platform, "state.json");
    Files.writeString(state, Files.readString(state).substring(0, 1000));
    Files.writeString(karafsFile(platform, "digraph.json"), "");

    platform.restart();

    ApiClient admin = platform.admin();
    assertThat(module(admin, "care").path("version").asText()).isEqualTo(before);
    assertThat(update(admin, before.equals("0.2.0") ? "0.1.1" : "0.2.0").path("state").asText())
        .isEqualTo("DONE");
    assertThat(update(admin, before).path("state").asText()).isEqualTo("DONE");
    admin.get(CASES).expect(200);
  }

  private static Path karafsFile(Platform platform, String name) throws IOException {
    try (Stream<Path> files =
        Files.find(
            platform.installation().home().resolve("data/cache"),
            3,
            (file, attributes) -> file.getFileName().toString().equals(name))) {
      return files.findFirst().orElseThrow();
    }
  }

  /** As {@link #assertTakenBack}, of what nobody asked the platform for. */
  private static void assertPutBack(ApiClient admin, String version, String old, String reason) {
    JsonNode change = awaitEnd(admin, version);
    assertThat(change.path("state").asText()).as(change.toString()).isEqualTo("ROLLED_BACK");
    assertThat(change.path("reason").asText()).containsIgnoringCase(reason);
    assertThat(module(admin, "care").path("version").asText()).isEqualTo(old);
    assertThat(module(admin, "care").path("state").asText()).isEqualTo("ACTIVE");
    awaitAudited(admin, "update-rolled-back");
  }

  private static int rolledBack(ApiClient admin) {
    return told(admin, "ModuleUpdateRolledBack");
  }

  /** How many events of a type are in the log. */
  private static int told(ApiClient admin, String type) {
    return admin
        .get("/api/core/events?limit=100&type=" + type)
        .expect(200)
        .json()
        .path("items")
        .size();
  }

  private static void awaitAlone(Platform platform, String version) {
    Await.value(
        "care " + version + " to be there alone",
        PATIENCE,
        () ->
            platform
                .console("bundle:list -t 0 -s")
                .lines()
                .filter(line -> line.contains("org.tourwright.care"))
                .toList(),
        bundles -> bundles.size() == 1 && bundles.get(0).contains(version));
    awaitVersion(platform.admin(), version);
  }

  private static void assertTakenBack(ApiClient admin, String version, String reason) {
    JsonNode change = update(admin, version);
    assertThat(change.path("state").asText()).as(change.toString()).isEqualTo("ROLLED_BACK");
    assertThat(change.path("reason").asText()).containsIgnoringCase(reason);
    JsonNode care = module(admin, "care");
    assertThat(care.path("version").asText()).isEqualTo("0.2.0");
    assertThat(care.path("state").asText()).isEqualTo("ACTIVE");
    assertThat(care.path("reason")).isEqualTo(change.path("reason"));
    awaitAudited(admin, "update-rolled-back");
  }

  /** The change when it has ended. */
  static JsonNode update(ApiClient admin, String version) {
    admin.post("/api/modules/care/update", Map.of("version", version)).expect(202);
    return awaitEnd(admin, version);
  }

  private static JsonNode awaitEnd(ApiClient admin, String version) {
    return Await.value(
        "the change of care to " + version + " to end",
        PATIENCE,
        () -> module(admin, "care").path("change"),
        change -> change.path("to").asText().equals(version) && isEnded(change));
  }

  private static boolean isEnded(JsonNode change) {
    return !change.path("state").asText().equals("RUNNING");
  }

  private static void awaitVersion(ApiClient admin, String version) {
    Await.value(
        "care " + version + " to be active",
        PATIENCE,
        () -> module(admin, "care"),
        care ->
            care.path("version").asText().equals(version)
                && care.path("state").asText().equals("ACTIVE"));
  }

  private static JsonNode module(ApiClient admin, String id) {
    for (JsonNode module : admin.get("/api/modules").expect(200).json().path("items")) {
      if (module.path("id").asText().equals(id)) {
        return module;
      }
    }
    throw new AssertionError("There is no module " + id);
  }

  /** It is written down a moment after the change shows its end. */
  private static void awaitAudited(ApiClient admin, String change) {
    Await.until(
        change + " in the audit trail",
        PATIENCE,
        () -> admin.get("/api/core/audit?limit=20").expect(200).text().contains(change));
  }
}
