package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.tourwright.itests.load.Bench;
import org.tourwright.itests.load.Load;

/**
 * Two nodes on one PostgreSQL with a standby, behind a load balancer, one start of them for all
 * tests. The long versions are {@code ./tourwright bench nodes} and {@code ./tourwright bench
 * failover}.
 */
@Isolated("it measures under load, and a load disturbs")
@EnabledIf("possible")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {

  private static final Duration SECONDS = Duration.ofSeconds(30);
  private static final Duration PHASE = Bench.phase(Duration.ofSeconds(6));
  private static final String JOB = "web.clean-up";

  /** All of them in the long version; each by itself is replaced in {@code SwapPostgresIT}. */
  private static final List<String> DEPARTMENTS =
      System.getProperty("tourwright.load.seconds") == null
          ? List.of("crm", "accounting", "reports")
          : List.of("tours", "campaigns", "crm", "operations", "accounting", "care", "reports");

  private PostgresPair pair;
  private Cluster cluster;
  private JobTakes takes;

  static boolean possible() {
    return Database.POSTGRESQL.available() && LoadBalancer.available();
  }

  @BeforeAll
  void startBothAtOnce() {
    pair = PostgresPair.start();
    cluster = Cluster.start("ClusterIT", 2, pair.url());
    takes = JobTakes.watch(cluster.database());
  }

  @AfterAll
  void stop() {
    try {
      if (cluster != null) {
        cluster.close();
      }
    } finally {
      if (pair != null) {
        pair.close();
      }
    }
  }

  @Test
  @Order(1)
  void nodes_that_start_at_once_on_an_empty_database_make_one_agency() {
    ApiClient one = cluster.node(1).admin();
    ApiClient other = cluster.node(2).admin();
    String users = one.get("/api/core/users").expect(200).text();
    assertThat(one.get("/api/core/users").json().path("items")).hasSize(1);
    assertThat(other.get("/api/core/users").expect(200).text()).isEqualTo(users);
    JsonNode roles = one.get("/api/core/roles").expect(200).json().path("items");
    assertThat(roles.findValuesAsText("key")).doesNotHaveDuplicates().contains("salesperson");
    assertThat(other.get("/api/core/roles").expect(200).json().path("items")).isEqualTo(roles);
    for (ApiClient node : List.of(one, other)) {
      assertThat(node.get("/api/modules").expect(200).json().path("items"))
          .allSatisfy(
              module ->
                  assertThat(module.path("state").asText())
                      .as(module.path("id").asText())
                      .isEqualTo(
                          module.path("id").asText().equals("sample") ? "ABSENT" : "ACTIVE"));
    }
    assertThat(takes.nodes()).hasSize(2);
  }

  @Test
  @Order(2)
  void wrong_passwords_count_together_and_the_key_is_on_each_node() {
    ApiClient here = new ApiClient(cluster.node(1).url());
    ApiClient there = new ApiClient(cluster.node(2).url());
    Map<String, String> wrong = Map.of("login", "guessed", "password", "a wrong password");
    for (int i = 0; i < 5; i++) {
      here.post("/api/session", wrong).expectProblem(401, "web.bad-login");
      there.post("/api/session", wrong).expectProblem(401, "web.bad-login");
    }
    here.post("/api/session", wrong).expectProblem(429, "web.too-many-logins");
    there.post("/api/session", wrong).expectProblem(429, "web.too-many-logins");

    for (int node = 1; node <= 2; node++) {
      assertThat(cluster.node(node).admin().get("/health/modules").expect(200).text())
          .contains("{\"name\":\"core.key\",\"status\":\"OK\"");
    }
  }

  @Test
  @Order(2)
  void a_session_is_good_on_each_node_and_ends_on_each() {
    ApiClient here = cluster.node(1).admin();
    ApiClient there = here.at(cluster.node(2).url());
    there.get("/api/session").expect(200);
    there.post("/api/core/teams", Map.of("name", "Two nodes", "area", "North")).expect(201);
    assertThat(here.get("/api/core/teams").expect(200).text()).contains("Two nodes");

    there.logout();

    Await.until(
        "the session to end on the other node",
        SECONDS,
        () -> here.get("/api/core/teams").status() == 401);
  }

  @Test
  @Order(3)
  void what_changes_on_one_node_holds_on_the_other_within_seconds() {
    Staff staff = Staff.hire(cluster.node(1));
    ApiClient accountant = staff.as("accountant").at(cluster.node(2).url());
    accountant.get("/api/accounting/receipts").expect(200);
    ApiClient admin = cluster.node(1).admin();
    JsonNode role = accountants(admin);
    String path = "/api/core/roles/" + role.path("id").asText();
    ObjectNode without = role.deepCopy();
    without.putArray("grants");
    Answer taken =
        admin.put(path, "\"" + role.path("version").asText() + "\"", without).expect(200);
    Await.until(
        "the right to be gone on the other node",
        SECONDS,
        () -> accountant.get("/api/accounting/receipts").status() == 403);
    admin.put(path, taken.etag(), role).expect(200);
    Await.until(
        "the right to be back on the other node",
        SECONDS,
        () -> accountant.get("/api/accounting/receipts").status() == 200);

    Answer agency = admin.get("/api/core/agency").expect(200);
    ObjectNode renamed = (ObjectNode) agency.json().deepCopy();
    renamed.put("name", "Hai máy chủ");
    admin.put("/api/core/agency", agency.etag(), renamed).expect(200);
    assertThat(cluster.node(2).admin().get("/api/core/agency").expect(200).text())
        .contains("Hai máy chủ");
  }

  @Test
  @Order(4)
  void a_module_from_outside_that_one_node_lets_in_is_there_for_the_other(@TempDir Path folder)
      throws IOException {
    ApiClient one = cluster.node(1).admin();
    ApiClient other = cluster.node(2).admin();
    byte[] kar = new OutsideModule(folder, "1.0.0").kar();
    String id =
        one.upload("/api/archives?fileName=visas.kar", "application/octet-stream", kar)
            .expect(201)
            .json()
            .path("id")
            .asText();
    one.post(
            "/api/archives/" + id + "/accept",
            Map.of("confirmation", "visas", "older", false, "install", true))
        .expect(202);
    awaitVisas(one, "ACTIVE");
    awaitVisas(other, "ABSENT");
    one.get("/api/visas/visas").expect(200);
    other.get("/api/visas/visas").expectProblem(404, "web.module-absent");

    other.post("/api/modules/visas/install?version=1.0.0", null).expect(202);

    awaitVisas(other, "ACTIVE");
    assertThat(other.get("/api/visas/visas").expect(200).text()).isEqualTo("visas 1.0.0");
    one.post("/api/modules/visas/uninstall", null).expect(202);
    awaitVisas(one, "ABSENT");
    other.get("/api/visas/visas").expect(200);
    one.delete("/api/archives/" + id).expectProblem(409, "web.archive-in-use");
    other.post("/api/modules/visas/uninstall", null).expect(202);
    awaitVisas(other, "ABSENT");
    // Each node says within seconds that it does not use the archive any more.
    Await.until(
        "the archive to be discarded",
        SECONDS,
        () -> one.delete("/api/archives/" + id).status() == 204);
    for (ApiClient node : List.of(one, other)) {
      Await.until("visas to be unknown", SECONDS, () -> visas(node).isMissingNode());
    }
  }

  @Test
  @Order(5)
  void modules_and_whole_nodes_are_replaced_one_by_one_without_a_failed_request() {
    try (Load load = load()) {
      load.start();
      Bench.work(PHASE);
      for (int node = 1; node <= 2; node++) {
        update(cluster.node(node));
        Bench.work(PHASE);
      }
      cluster.node(2).stop();
      Bench.work(PHASE);
      start(cluster.node(2));
      Bench.work(PHASE);
      load.stop();
      report("Two nodes: every department updated and one node replaced under load", load);
      assertThat(load.seen().failures()).isEmpty();
      assertThat(load.seen().broken()).isEmpty();
      assertThat(load.ledger().receipts()).isPositive();
      Bench.print("nodes", "Afterwards", load.check().table());
    }
    assertThat(takes.doubled()).as("jobs that two nodes ran at once").isEmpty();
    assertThat(takes.workers()).as("nodes that ran jobs").hasSizeGreaterThan(1);
  }

  @Test
  @Order(6)
  void a_killed_node_takes_nothing_with_it_and_the_other_goes_on() {
    String dead = id(cluster.node(2));
    try (Load load = load()) {
      load.start();
      Bench.work(PHASE);
      cluster.node(2).kill();
      takes.hold(JOB, dead);
      Bench.work(PHASE);
      Await.until(
          "the other node to take the job of the dead one",
          Duration.ofSeconds(60),
          () -> !takes.holder(JOB).equals(dead));
      load.stop();
      report("Two nodes: one killed under load", load);
      assertThat(load.seen().broken()).isEmpty();
      assertThat(load.ledger().receipts()).isPositive();
      Bench.print("nodes", "Afterwards", load.check().table());
    }
    assertNoFailures("failures long after the kill");
  }

  /** With the nodes that are left. */
  @Test
  @Order(7)
  void what_was_answered_as_done_survives_the_primary() {
    ApiClient admin = cluster.admin();
    try (Load load = load().patience(Duration.ofSeconds(90))) {
      load.start();
      Bench.work(PHASE);
      long killed = System.nanoTime();
      pair.killPrimary();
      pair.promoteStandby();
      double promoted = seconds(killed);
      awaitWrite(admin);
      double recovered = seconds(killed);
      Bench.work(PHASE);
      load.stop();
      Bench.print(
          "failover",
          "Primary killed, standby promoted under load",
          load.seen().table()
              + String.format(
                  Locale.ROOT,
                  "%nThe standby was primary %.1f s after the kill began, the first write was"
                      + " answered after %.1f s.%n",
                  promoted,
                  recovered));
      assertThat(load.seen().broken()).isEmpty();
      assertThat(load.ledger().receipts()).isPositive();
      Bench.print("failover", "Afterwards", load.check().table());
    }
    assertNoFailures("failures long after the failover");
  }

  private void assertNoFailures(String when) {
    try (Load after = load().sellers(1)) {
      after.start();
      Bench.work(Duration.ofSeconds(3));
      after.stop();
      assertThat(after.seen().failures()).as(when).isEmpty();
    }
  }

  /** The session was made before the kill. */
  private static void awaitWrite(ApiClient admin) {
    String key = UUID.randomUUID().toString();
    Await.until(
        "a write after the failover",
        Duration.ofSeconds(120),
        () ->
            admin
                    .post("/api/core/customers", Map.of("name", "Sau sự cố", "language", "vi"), key)
                    .status()
                == 201);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void awaitVisas(ApiClient node, String state) {
    Await.value(
        "visas to be " + state,
        SECONDS,
        () -> visas(node),
        module ->
            module.path("state").asText().equals(state)
                && !module.at("/change/state").asText().equals("RUNNING"));
  }

  private static JsonNode visas(ApiClient node) {
    for (JsonNode module : node.get("/api/modules").expect(200).json().path("items")) {
      if (module.path("id").asText().equals("visas")) {
        return module;
      }
    }
    return MissingNode.getInstance();
  }

  private static JsonNode accountants(ApiClient admin) {
    for (JsonNode role : admin.get("/api/core/roles").expect(200).json().path("items")) {
      if (role.path("key").asText().equals("accountant")) {
        return role;
      }
    }
    throw new AssertionError("No accountants");
  }

  private Load load() {
    return Load.on(cluster.url()).by(cluster.admin()).sellers(2).database(cluster.database());
  }

  /** One department after the other, in one visit to the console. */
  private static void update(Platform node) {
    node.console(
        DEPARTMENTS.stream()
            .map(department -> "bundle:update org.tourwright." + department)
            .collect(Collectors.joining("\n")));
    Await.until(
        "every department to be back",
        SECONDS,
        () -> node.anonymous().get("/health/ready").status() == 200);
  }

  private static void start(Platform node) {
    try {
      node.start();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What a node calls itself, by its log. */
  private static String id(Platform node) {
    try (var lines = java.nio.file.Files.lines(node.installation().log())) {
      return lines
          .filter(line -> line.contains("This is node "))
          .reduce((first, second) -> second)
          .map(line -> line.replaceFirst("^.*This is node (\\S+).*$", "$1"))
          .orElseThrow();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void report(String title, Load load) {
    Bench.print("nodes", title, load.seen().table());
  }
}
