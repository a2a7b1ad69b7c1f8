package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An agency that has outgrown the embedded database moves to PostgreSQL, and nothing is lost. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class DatabaseCopyTests {

  private static final String COPY = "tourwright:database-copy --password none --url ";

  private static final String PAGE = "/api/core/database-copy";
  private static final String SECRET = "geheim-4711";

  /** A list of each department. */
  private static final List<String> LISTS =
      List.of(
          "/api/core/customers",
          "/api/core/users",
          "/api/tours/programmes",
          "/api/tours/departures",
          "/api/campaigns/segments",
          "/api/crm/leads",
          "/api/crm/opportunities",
          "/api/crm/quotations",
          "/api/crm/contracts",
          "/api/operations/suppliers",
          "/api/accounting/receivables",
          "/api/accounting/payables",
          "/api/care/cases");

  @Test
  @Order(1)
  void anEmptyAgencyIsFilledOnce(Platform platform) throws IOException {
    try (Ssh admin = admin(platform)) {
      admin.run("tourwright:install sample").ok();
      assertThat(admin.run("tourwright:sample enormous").refused().text()).contains("enormous");
      assertThat(admin.run("tourwright:sample 40").ok().text()).contains("Done.");
      assertThat(admin.run("tourwright:sample 40").refused().text()).contains("has data");
    }
    assertThat(total(platform.admin(), "/api/core/customers")).isEqualTo("40");
  }

  @Test
  @Order(2)
  void nothingHappensWhereThereIsSomethingAlready(Platform platform)
      throws IOException, SQLException {
    String url = target("Occupied");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create table somebody_elses (id int)");
    }
    try (Ssh admin = admin(platform)) {
      assertThat(admin.run(COPY + address(url)).refused().text())
          .contains("not empty", "somebody_elses");
      assertThat(admin.run(COPY + "jdbc:derby:memory:x").refused().text())
          .contains("jdbc:postgresql://");
      assertThat(
              admin.run(COPY + "'" + address(url) + "?password=" + SECRET + "'").refused().text())
          .as("it would stand in the trail")
          .contains("url: ");
      admin.run(COPY + "jdbc:postgresql://127.0.0.1:1/nobody").refused();
    }
    customer(platform.admin(), "After no copy").expect(201);
  }

  @Test
  @Order(3)
  void anAdminCopiesOnAPageAndLooksOn(Platform platform) throws Exception {
    String url = address(target("DatabaseCopyPage"));
    String occupied = address(url("Occupied"));
    ApiClient admin = platform.admin();
    assertThat(admin.get(PAGE).expect(200).json().path("possible").asBoolean()).isTrue();
    refused(admin, "jdbc:derby:memory:x", "core.copy-bad-address");
    refused(admin, url + "?password=geheim", "core.copy-open-password");
    refused(admin, "jdbc:postgresql://127.0.0.1:1/nobody", "core.copy-no-answer");
    refused(admin, occupied, "core.copy-not-empty");
    customer(admin, "Before the copy").expect(201);

    assertThat(admin.put(PAGE, wish(url)).expect(200).text()).doesNotContain(SECRET);
    JsonNode done =
        Await.value(
            "the copy to be made",
            Duration.ofMinutes(3),
            () -> admin.get(PAGE).expect(200).json(),
            seen -> !seen.path("state").asText().equals("RUNNING"));
    assertThat(done.path("state").asText()).as("%s", done).isEqualTo("DONE");
    assertThat(done.path("tables")).hasSize(done.path("all").asInt());
    assertThat(done.path("tables").findValuesAsText("name")).contains("core_customer");
    assertThat(done.path("readOnly").asBoolean()).isTrue();
    customer(admin, "Too late for the page").expectProblem(503, "core.read-only");
    admin.put(PAGE, wish(url)).expectProblem(409, "core.copy-closed");

    admin.delete(PAGE).expect(204);
    customer(admin, "Open after the page").expect(201);
    refused(admin, url, "core.copy-not-empty");
    assertThat(admin.get("/api/core/audit?subject=database").expect(200).text())
        .contains(url)
        .doesNotContain(SECRET);
    assertThat(Files.readString(platform.installation().log())).doesNotContain(SECRET);
  }

  private static void refused(ApiClient admin, String url, String code) {
    JsonNode problem = admin.put(PAGE, wish(url)).expectProblem(400, "core.invalid").json();
    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("url");
    assertThat(problem.at("/errors/0/code").asText()).isEqualTo(code);
  }

  /** The user has a field of its own. */
  private static String address(String url) {
    return url.replaceFirst("\\?.*", "");
  }

  private static Map<String, String> wish(String url) {
    return Map.of("url", url, "user", "tourwright", "password", SECRET);
  }

  @Test
  @Order(4)
  void theCopyIsTheSameAgency(Platform platform) throws Exception {
    Assumptions.assumeTrue(Database.POSTGRESQL.available(), "no PostgreSQL to copy to");
    Installation there = Installation.of("DatabaseCopyTarget", Database.POSTGRESQL, "none");
    ApiClient before = platform.admin();
    Map<String, String> totals = totals(before);
    ApiClient program = program(platform);
    String url = address(url("DatabaseCopyTarget"));
    JsonNode first = before.get("/api/core/customers?limit=200&sort=code").json().path("items");
    try (Ssh admin = admin(platform)) {
      assertThat(admin.run(COPY + url).ok().text())
          .contains("core_customer", "are the same on both sides", "TOURWRIGHT_DB_URL=");

      customer(before, "Too late").expectProblem(503, "core.read-only");
      before.get("/api/core/customers").expect(200);
      // The first use of a token, which could not be noted.
      program.get("/api/core/customers").expect(200);
    }
    // Logging in leaves a trace, so nobody of the agency gets in.
    assertThat(Ssh.letsIn(platform, Installation.ADMIN, Installation.ADMIN_PASSWORD)).isFalse();
    platform.console("tourwright:database-open");
    customer(before, "Open again").expect(201);
    assertThat(trail(before)).contains("Administrator copy " + url, "console reopen done");
    try (Platform moved = new Platform(there)) {
      moved.start();
      ApiClient after = moved.admin();
      assertThat(totals(after)).isEqualTo(totals);
      assertThat(after.get("/api/core/customers?limit=200&sort=code").json().path("items"))
          .isEqualTo(first);
      assertThat(trail(after))
          .contains("Administrator copy " + url)
          .doesNotContain("console reopen done");
      JsonNode trail = after.get("/api/core/audit/check").expect(200).json();
      assertThat(trail.path("broken").isNull()).as("%s", trail).isTrue();
      assertThat(trail.path("linked").asLong()).isPositive();
      assertThat(after.get("/api/core/events?state=PARKED").expect(200).json().path("items"))
          .isEmpty();
      JsonNode made = customer(after, "First after the move").expect(201).json();
      assertThat(first.findValuesAsText("code")).doesNotContain(made.path("code").asText());
    } finally {
      there.delete();
    }
  }

  private static ApiClient program(Platform platform) {
    Map<String, Object> wish =
        Map.of("name", "While it copies", "scopes", List.of("core:customer:read"), "validDays", 1);
    JsonNode issued = platform.admin().post("/api/tokens", wish).expect(201).json();
    return platform.anonymous().withToken(issued.path("token").asText());
  }

  private static Ssh admin(Platform platform) throws IOException {
    return Ssh.login(platform, Installation.ADMIN, Installation.ADMIN_PASSWORD);
  }

  /** Who did what with the database, such as {@code console reopen done}. */
  private static List<String> trail(ApiClient client) {
    List<String> lines = new ArrayList<>();
    for (JsonNode line :
        client.get("/api/core/audit?limit=200&subject=database").expect(200).json().path("items")) {
      JsonNode change = line.at("/changes/0");
      lines.add(
          line.path("byName").asText()
              + " "
              + change.path("field").asText()
              + " "
              + change.path("after").asText());
    }
    return lines;
  }

  private static Answer customer(ApiClient client, String name) {
    return client.post(
        "/api/core/customers",
        Map.of(
            "name",
            name + " " + UUID.randomUUID(),
            "kind",
            "PERSON",
            "source",
            "PHONE",
            "phone",
            "09" + Math.abs(name.hashCode() % 100_000_000)));
  }

  private static Map<String, String> totals(ApiClient client) {
    Map<String, String> totals = new LinkedHashMap<>();
    LISTS.forEach(path -> totals.put(path, total(client, path)));
    return totals;
  }

  private static String total(ApiClient client, String path) {
    JsonNode page = client.get(path).expect(200).json();
    return page.path("total").isNull()
        ? page.path("items").size() + " on the first page"
        : page.path("total").asText();
  }

  /** An empty database for a name. */
  private static String target(String name) {
    Assumptions.assumeTrue(Database.POSTGRESQL.available(), "no PostgreSQL to copy to");
    Database.POSTGRESQL.fresh(name);
    return url(name);
  }

  private static String url(String name) {
    return Database.POSTGRESQL.url(name);
  }
}
