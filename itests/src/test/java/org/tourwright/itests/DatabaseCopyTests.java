package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
      assertThat(admin.run(COPY + url).refused().text()).contains("not empty", "somebody_elses");
      assertThat(admin.run(COPY + "jdbc:derby:memory:x").refused().text()).contains("PostgreSQL");
      admin.run(COPY + "jdbc:postgresql://127.0.0.1:1/nobody").refused();
    }
    customer(platform.admin(), "After no copy").expect(201);
  }

  @Test
  @Order(3)
  void theCopyIsTheSameAgency(Platform platform) throws Exception {
    Assumptions.assumeTrue(Database.POSTGRESQL.available(), "no PostgreSQL to copy to");
    Installation there = Installation.of("DatabaseCopyTarget", Database.POSTGRESQL, "none");
    ApiClient before = platform.admin();
    Map<String, String> totals = totals(before);
    JsonNode first = before.get("/api/core/customers?limit=200&sort=code").json().path("items");
    try (Ssh admin = admin(platform)) {
      assertThat(admin.run(COPY + url("DatabaseCopyTarget")).ok().text())
          .contains("core_customer", "are the same on both sides", "TOURWRIGHT_DB_URL=");

      customer(before, "Too late").expectProblem(503, "core.read-only");
      before.get("/api/core/customers").expect(200);
    }
    // Logging in leaves a trace, so nobody of the agency gets in.
    assertThat(Ssh.letsIn(platform, Installation.ADMIN, Installation.ADMIN_PASSWORD)).isFalse();
    platform.console("tourwright:database-open");
    customer(before, "Open again").expect(201);
    try (Platform moved = new Platform(there)) {
      moved.start();
      ApiClient after = moved.admin();
      assertThat(totals(after)).isEqualTo(totals);
      assertThat(after.get("/api/core/customers?limit=200&sort=code").json().path("items"))
          .isEqualTo(first);
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

  private static Ssh admin(Platform platform) throws IOException {
    return Ssh.login(platform, Installation.ADMIN, Installation.ADMIN_PASSWORD);
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
