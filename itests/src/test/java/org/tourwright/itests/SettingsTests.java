package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator sets counts at once, is checked and told (R24, R25). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class SettingsTests {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String SETTINGS = "/api/core/settings";
  private static final String JSON_LIMIT = SETTINGS + "/web.jsonLimit";
  private static final String OPEN_DAYS = SETTINGS + "/care.openDays";

  @Test
  @Order(1)
  void aChangeCountsAtOnceAndIsTakenBack(Platform platform) {
    ApiClient admin = platform.admin();
    Map<String, String> large = Map.of("name", "x".repeat(2_000));
    admin.post("/api/core/teams", large).expectProblem(400, "core.invalid");

    JsonNode set = set(admin, JSON_LIMIT, "1500").expect(200).json();

    assertThat(set.path("value").asText()).isEqualTo("1500");
    assertThat(set.path("origin").asText()).isEqualTo("SET");
    assertThat(set.path("changedBy").asText()).isNotBlank();
    assertThat(set.path("changedAt").asText()).isNotBlank();
    admin.post("/api/core/teams", large).expect(413);

    JsonNode reset = admin.delete(JSON_LIMIT, etag(admin, JSON_LIMIT)).expect(200).json();

    assertThat(reset.path("value").asText()).isEqualTo(reset.path("standard").asText());
    assertThat(reset.path("origin").asText()).isEqualTo("DEFAULT");
    admin.post("/api/core/teams", large).expectProblem(400, "core.invalid");
    assertThat(admin.get("/api/core/audit?subject=setting").expect(200).text())
        .contains("web.jsonLimit")
        .contains("1500");
  }

  @ParameterizedTest
  @Order(2)
  @CsvSource({
    "web.swapSeconds, ten, core.not-a-number",
    "web.swapSeconds, -1, core.too-small",
    "web.swapSeconds, 601, core.too-large",
    "web.swapSeconds, '', core.required",
    "web.metricsFromLoopback, maybe, core.not-a-choice"
  })
  void aBadValueIsRefusedByItsField(String key, String value, String code, Platform platform) {
    ApiClient admin = platform.admin();
    String path = SETTINGS + "/" + key;

    JsonNode problem = set(admin, path, value).expectProblem(400, "core.invalid").json();

    assertThat(problem.path("errors").path(0).path("field").asText()).isEqualTo("value");
    assertThat(problem.path("errors").path(0).path("code").asText()).isEqualTo(code);
    assertThat(admin.get(path).expect(200).json().path("origin").asText()).isEqualTo("DEFAULT");
  }

  @Test
  @Order(3)
  void theSecondOfTwoIsToldThatTheFirstWasFaster(Platform platform) {
    ApiClient admin = platform.admin();
    String before = etag(admin, OPEN_DAYS);
    admin.put(OPEN_DAYS, before, Map.of("value", "61")).expect(200);

    admin
        .put(OPEN_DAYS, before, Map.of("value", "62"))
        .expectProblem(412, "core.changed-meanwhile");
    admin.put(OPEN_DAYS, Map.of("value", "62")).expect(428);
    admin.delete(OPEN_DAYS, before).expectProblem(412, "core.changed-meanwhile");

    assertThat(value(admin, OPEN_DAYS)).isEqualTo("61");
    admin.delete(OPEN_DAYS, etag(admin, OPEN_DAYS)).expect(200);
  }

  @Test
  @Order(4)
  void theListIsSearchedFilteredAndPaged(Platform platform) {
    ApiClient admin = platform.admin();

    assertThat(keys(admin, "?q=swapseconds")).containsExactly("web.swapSeconds");
    assertThat(keys(admin.speaking("vi"), "?q=phien ban moi")).contains("web.swapSeconds");
    assertThat(keys(admin.speaking("en"), "?module=care"))
        .hasSizeGreaterThan(5)
        .allMatch(key -> key.startsWith("care."));
    List<String> all = keys(admin, "?limit=200");
    List<String> pages = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = admin.get(SETTINGS + "?limit=3" + next).expect(200).json();
      page.path("items").forEach(item -> pages.add(item.path("id").asText()));
      next = page.path("next").isTextual() ? "&after=" + page.path("next").asText() : "";
    } while (!next.isEmpty());
    assertThat(pages).containsExactlyElementsOf(all).isSorted();
    admin.get(SETTINGS + "/web.nothing").expect(404);
  }

  @Test
  @Order(5)
  void onlyWhoMayChangesThem(Platform platform) {
    ApiClient reader = Hired.with(platform, "core:setting:read");
    reader.get(SETTINGS).expect(200);
    reader
        .put(JSON_LIMIT, "\"0\"", Map.of("value", "2000"))
        .expectProblem(403, "core.not-permitted");
    Hired.with(platform, "core:customer:read")
        .get(SETTINGS)
        .expectProblem(403, "core.not-permitted");
  }

  @Test
  @Order(6)
  void aFileCountsUnlessThePageSaysOtherwiseAndMayFixItsValue(Platform platform)
      throws IOException {
    ApiClient admin = platform.admin();
    Path file = platform.installation().home().resolve("etc/org.tourwright.care.cfg");
    try {
      awaitOrigin(admin, "FILE", "30", () -> Files.writeString(file, "openDays = 30\n"));

      set(admin, OPEN_DAYS, "45").expect(200);
      assertThat(value(admin, OPEN_DAYS)).isEqualTo("45");

      String fixed = "openDays = 20\nfixed = openDays\n";
      awaitOrigin(admin, "FIXED", "20", () -> Files.writeString(file, fixed));
      set(admin, OPEN_DAYS, "50").expectProblem(409, "core.setting-fixed");

      // What is not good fixes nothing: what the page set counts again, and may be changed.
      String bad = "openDays = 4000\nfixed = openDays\n";
      awaitOrigin(admin, "SET", "45", () -> Files.writeString(file, bad));
      set(admin, OPEN_DAYS, "46").expect(200);
      assertThat(value(admin, OPEN_DAYS)).isEqualTo("46");
      set(admin, OPEN_DAYS, "45").expect(200);
    } finally {
      awaitOrigin(admin, "SET", "45", () -> Files.deleteIfExists(file));
    }
    admin.delete(OPEN_DAYS, etag(admin, OPEN_DAYS)).expect(200);
  }

  private static void awaitOrigin(
      ApiClient admin, String origin, String value, Await.Action change) {
    Await.doing(
        "care.openDays to be " + value + " by " + origin,
        PATIENCE,
        change,
        () -> {
          JsonNode setting = admin.get(OPEN_DAYS).expect(200).json();
          return setting.path("origin").asText().equals(origin)
              && setting.path("value").asText().equals(value);
        });
  }

  private static Answer set(ApiClient admin, String path, String value) {
    return admin.put(path, etag(admin, path), Map.of("value", value));
  }

  private static String etag(ApiClient admin, String path) {
    return admin.get(path).expect(200).etag();
  }

  private static String value(ApiClient admin, String path) {
    return admin.get(path).expect(200).json().path("value").asText();
  }

  private static List<String> keys(ApiClient admin, String query) {
    List<String> keys = new ArrayList<>();
    admin
        .get(SETTINGS + query.replace(" ", "%20"))
        .expect(200)
        .json()
        .path("items")
        .forEach(item -> keys.add(item.path("id").asText()));
    return keys;
  }
}
