package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.tourwright.itests.load.Bench;
import org.tourwright.itests.load.Load;
import org.tourwright.itests.load.Recorder.Stretch;

/**
 * Each module in turn is replaced by another version of itself while people work at full speed: no
 * request fails, and nothing is lost or there twice. With {@code tourwright.load.seconds} it goes
 * on for that long and replaces each in every way.
 */
@Isolated("it measures under load, and a load disturbs")
@OnPlatform(Database.POSTGRESQL)
class SwapPostgresIT {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final List<String> DEPARTMENTS =
      List.of("tours", "campaigns", "crm", "operations", "accounting", "care", "reports");

  /** What nobody can do without: it is replaced as a bundle, for features know it as one thing. */
  private static final List<String> BELOW = List.of("core.jpa", "web");

  private enum Way {
    PAGE("Modules page"),
    FEATURE("feature:install"),
    BUNDLE("bundle:update");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  private final StringBuilder table =
      new StringBuilder("| module | way | requests | failed | longest wait ms |\n")
          .append("| --- | --- | ---: | ---: | ---: |\n");
  private int version;

  @Test
  void eachModuleIsReplacedUnderLoad(Platform platform) {
    long seconds = Long.getLong("tourwright.load.seconds", 0);
    ApiClient admin = platform.admin();
    // A load balancer need not turn away from it, for requests wait.
    try (Visits ready = Visits.to(platform.anonymous(), "/health/ready");
        Load load =
            Load.on(platform.url())
                .by(admin)
                .sellers(2)
                .database(platform.installation().databaseUrl())
                .start()) {
      load.seen().stretch();
      if (seconds == 0) {
        DEPARTMENTS.forEach(id -> swap(platform, admin, load, id, way()));
        BELOW.forEach(id -> swap(platform, admin, load, id, Way.BUNDLE));
        // What was replaced past the features they put back now: all at once, the front too.
        swap(platform, admin, load, "reports", Way.PAGE);
      } else {
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        do {
          for (Way way : Way.values()) {
            DEPARTMENTS.forEach(id -> swap(platform, admin, load, id, way));
          }
          BELOW.forEach(id -> swap(platform, admin, load, id, Way.BUNDLE));
        } while (System.nanoTime() < until);
      }
      load.stop();
      Bench.print("swap", "Each module replaced under load", table.toString());
      Bench.print("swap", "What people saw", load.seen().table());
      assertThat(load.seen().failed()).as(load.seen().table()).isZero();
      assertThat(load.seen().broken()).isEmpty();
      assertThat(ready.count()).isPositive();
      assertThat(ready.failures()).isEmpty();
      Bench.print("swap", "Afterwards", load.check().table());
    }
  }

  /** One after the other, so that the short run has each of them, too. */
  private Way way() {
    return Way.values()[version % Way.values().length];
  }

  private void swap(Platform platform, ApiClient admin, Load load, String id, Way way) {
    String next = "0.1." + ++version;
    OtherVersion other = OtherVersion.of(platform, id, next);
    switch (way) {
      case PAGE -> {
        other.offer();
        admin.post("/api/modules/" + id + "/update", Map.of("version", next)).expect(202);
      }
      case FEATURE -> {
        other.offer();
        platform.console("feature:install -u -r tourwright-" + id + "/" + next);
      }
      case BUNDLE ->
          platform.console("bundle:update org.tourwright." + id + " " + other.bundle().toUri());
    }
    String module = id.equals("core.jpa") ? "core" : id;
    JsonNode served =
        Await.value(
            id + " " + next + " to be active",
            PATIENCE,
            () -> module(admin, module),
            one ->
                one.path("version").asText().equals(next)
                    && one.path("state").asText().equals("ACTIVE")
                    && !one.path("change").path("state").asText().equals("RUNNING"));
    if (way == Way.PAGE) {
      // Also when the change took the front along that began it.
      assertThat(served.path("change").path("state").asText()).isEqualTo("DONE");
    }
    Await.until("all modules to be served", PATIENCE, () -> allServed(admin));
    Stretch stretch = load.seen().stretch();
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %d | %d | %.0f |%n",
            id,
            way.words,
            stretch.requests(),
            stretch.failed(),
            stretch.longest()));
  }

  private static boolean allServed(ApiClient admin) {
    for (JsonNode module : admin.get("/api/modules").expect(200).json().path("items")) {
      if (!List.of("ACTIVE", "ABSENT").contains(module.path("state").asText())) {
        return false;
      }
    }
    return true;
  }

  private static JsonNode module(ApiClient admin, String id) {
    for (JsonNode module : admin.get("/api/modules").expect(200).json().path("items")) {
      if (module.path("id").asText().equals(id)) {
        return module;
      }
    }
    throw new AssertionError("There is no module " + id);
  }
}
