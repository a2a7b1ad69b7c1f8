package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A module from outside is looked through, let in or not, installed, updated and taken away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ArchiveTests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ARCHIVES = "/api/archives";
  private static final String PASSWORD = "only for the archives";

  private Path folder;
  private String first;
  private String second;

  @BeforeAll
  void makeArchivesIn(@TempDir Path made) {
    folder = made;
  }

  @Test
  @Order(1)
  void whatCouldHarmIsRefusedAndLeavesNothingBehind(Platform platform) throws IOException {
    ApiClient admin = platform.admin();
    refused(admin, "web.archive-not-readable", new byte[] {1, 2, 3});
    refused(admin, "web.archive-extra-file", made().with("deploy/own.xml", "<x/>").kar());
    refused(admin, "web.archive-unsafe-name", made().with("repository/../../x", "x").kar());
    refused(
        admin, "web.archive-header", made().header("Fragment-Host", "org.tourwright.web").kar());
    refused(
        admin,
        "web.archive-name-taken",
        made().header("Bundle-SymbolicName", "org.tourwright.core").kar());
    refused(
        admin,
        "web.archive-name-taken",
        made().header("Bundle-SymbolicName", "org.tourwright.crm").kar());
    refused(
        admin,
        "web.archive-exports",
        made().header("Export-Package", "com.fasterxml.jackson.databind").kar());
    refused(
        admin,
        "web.archive-unresolved",
        made().header("Import-Package", "org.tourwright.core.module;version=\"[7,8)\"").kar());
    refused(
        admin,
        "web.archive-unresolved",
        made()
            .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
            .kar());
    refused(
        admin,
        "web.archive-foreign-table",
        made()
            .changes(
                "<databaseChangeLog xmlns='http://www.liquibase.org/xml/ns/dbchangelog'>"
                    + "<changeSet id='1' author='x'><sql>delete from crm_lead</sql></changeSet>"
                    + "</databaseChangeLog>")
            .kar());
    refused(
        admin,
        "web.archive-feature-missing",
        made()
            .features(
                "<features><feature name='x'><feature>tourwright-nowhere</feature>"
                    + "<bundle>mvn:com.example/visas/1.0.0</bundle></feature></features>")
            .kar());
    admin
        .upload(ARCHIVES, "application/octet-stream", new byte[33_600_000])
        .expectProblem(400, "core.invalid");

    assertThat(admin.get(ARCHIVES).expect(200).json().path("items")).isEmpty();
    assertThat(offered(platform)).isEmpty();
    assertThat(module(admin)).isEqualTo(MissingNode.getInstance());
  }

  @Test
  @Order(2)
  void whatDoesNotStartIsTakenAwayAgain(Platform platform) throws IOException {
    ApiClient admin = platform.admin();
    String table =
        "<changeSet id='%s' author='x'><createTable tableName='visas_visa'>"
            + "<column name='id' type='int'/></createTable></changeSet>";
    byte[] twice =
        new OutsideModule(folder, "0.9.0")
            .changes(
                "<databaseChangeLog xmlns='http://www.liquibase.org/xml/ns/dbchangelog'"
                    + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                    + " xsi:schemaLocation='http://www.liquibase.org/xml/ns/dbchangelog"
                    + " http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd'>"
                    + table.formatted("1")
                    + table.formatted("2")
                    + "</databaseChangeLog>")
            .kar();
    String id = upload(admin, twice).expect(201).json().path("id").asText();

    accept(admin, id, "visas").expect(202);

    JsonNode change =
        Await.value(
            "the installation to end",
            PATIENCE,
            () -> module(admin).path("change"),
            one -> one.path("state").asText().equals("ROLLED_BACK"));
    assertThat(change.path("reason").asText()).containsIgnoringCase("visas_visa");
    assertThat(module(admin).path("state").asText()).isEqualTo("ABSENT");
    assertThat(platform.console("bundle:list -t 0 -s")).doesNotContain("com.example.visas");
    admin.delete(ARCHIVES + "/" + id).expect(204);
    Await.until("the module to be unknown", PATIENCE, () -> module(admin).isMissingNode());
  }

  @Test
  @Order(3)
  void nothingIsInstalledBeforeSomebodyVouchesForIt(Platform platform) throws IOException {
    ApiClient admin = platform.admin();
    JsonNode seen = upload(admin, made().kar()).expect(201).json();
    first = seen.path("id").asText();

    assertThat(seen.path("module").asText()).isEqualTo("visas");
    assertThat(seen.at("/signature/kind").asText()).isEqualTo("NONE");
    assertThat(seen.path("trusted").asBoolean()).isFalse();
    assertThat(seen.at("/contents/permissions").toString()).isEqualTo("[\"visas:visa:read\"]");
    assertThat(seen.at("/contents/tables").toString()).isEqualTo("[\"visas_visa\"]");
    assertThat(seen.at("/contents/endpoints").toString())
        .contains("/visas/hello", "LOGGED_IN", "visas:visa:read");
    assertThat(module(admin)).isEqualTo(MissingNode.getInstance());
    admin.get("/api/visas/visas").expectProblem(404, "web.module-absent");

    accept(admin, first, null).expectProblem(409, "web.archive-untrusted");
    accept(admin, first, "visa").expectProblem(400, "core.invalid");
    ApiClient installer = installer(platform, admin);
    accept(installer, first, "visas").expectProblem(403, "core.not-permitted");
    accept(admin, first, "visas").expect(202);

    awaitVersion(admin, "1.0.0");
    assertThat(module(admin).path("title").asText()).isEqualTo("Visas");
    assertThat(admin.get("/api/visas/visas").expect(200).text()).isEqualTo("visas 1.0.0");
    assertThat(admin.get("/api/core/audit?subject=module").expect(200).text()).contains(first);
    Await.until(
        "the node to say that it uses the archive",
        PATIENCE,
        () -> admin.get(ARCHIVES + "/" + first).expect(200).json().path("nodes").asInt() == 1);
    admin.delete(ARCHIVES + "/" + first).expectProblem(409, "web.archive-in-use");
  }

  @Test
  @Order(4)
  void anUpdateSignedBySomebodyTrustedNeedsNoVouching(Platform platform) throws IOException {
    ApiClient admin = platform.admin();
    Path certificate = platform.installation().home().resolve("etc/trusted-modules/maker.pem");
    OutsideModule.key(folder, certificate);
    byte[] kar =
        new OutsideModule(folder, "1.1.0")
            .method("@GET @Path(\"/new\") @LoggedIn public String fresh() { return \"new\"; }")
            .kar();
    byte[] signed = OutsideModule.signed(folder, kar);

    JsonNode seen = upload(admin, signed).expect(201).json();
    second = seen.path("id").asText();
    assertThat(seen.at("/signature/kind").asText()).isEqualTo("TRUSTED");
    assertThat(seen.at("/signature/signer").asText()).isEqualTo("CN=Visa Makers");
    assertThat(seen.path("running").asText()).isEqualTo("1.0.0");
    assertThat(seen.at("/changes/newEndpoints").toString())
        .isEqualTo("[\"GET /visas/new (LOGGED_IN)\"]");
    assertThat(seen.at("/changes/newTables")).isEmpty();
    accept(admin, second, null).expect(202);

    awaitVersion(admin, "1.1.0");
    assertThat(admin.get("/api/visas/visas/new").expect(200).text()).isEqualTo("new");
    JsonNode traffic = item(admin.get("/api/module-figures"), "id", "visas");
    assertThat(traffic.path("requestsLastHour").asInt()).isPositive();
    assertThat(admin.get("/api/module-figures/visas").expect(200).json().at("/contents/endpoints"))
        .hasSize(3);
  }

  @Test
  @Order(5)
  void goingBackAndOtherFilesOfOneVersionAreRefused(Platform platform) throws IOException {
    ApiClient admin = platform.admin();
    refused(
        admin,
        "web.archive-same-version",
        new OutsideModule(folder, "1.1.0").method("//other").kar());
    byte[] old = OutsideModule.signed(folder, new OutsideModule(folder, "1.0.5").kar());
    JsonNode seen = upload(admin, old).expect(201).json();
    String id = seen.path("id").asText();
    assertThat(seen.path("older").asBoolean()).isTrue();

    accept(admin, id, null).expectProblem(409, "web.archive-older");

    admin.delete(ARCHIVES + "/" + id).expect(204);
    admin.get(ARCHIVES + "/" + id).expect(404);
  }

  @Test
  @Order(6)
  void aDepartmentIsSwitchedOffForARole(Platform platform) {
    ApiClient admin = platform.admin();
    JsonNode role =
        admin
            .post(
                "/api/core/roles",
                Map.of(
                    "name",
                    "Visa desk",
                    "grants",
                    List.of(
                        Map.of("permission", "visas:visa:read", "scope", "ALL"),
                        Map.of("permission", "core:customer:read", "scope", "ALL"))))
            .expect(201)
            .json();
    String id = role.path("id").asText();
    ApiClient clerk = hired(platform, admin, "visa-clerk", id);
    clerk.get("/api/visas/visas").expect(200);
    String off = "/api/core/roles/" + id + "/off/";
    String rights = rights(clerk);

    admin.put(off + "visas", null).expect(204);

    assertThat(rights(clerk)).as("what tells the open page to look again").isNotEqualTo(rights);

    clerk.get("/api/visas/visas").expectProblem(403, "core.not-permitted");
    clerk.get("/api/visas/visas/hello").expectProblem(403, "core.not-permitted");
    clerk.get("/api/core/customers").expect(200);
    JsonNode session = clerk.get("/api/session").expect(200).json();
    assertThat(session.path("modulesOff").toString()).isEqualTo("[\"visas\"]");
    assertThat(session.path("permissions").has("visas:visa:read")).isFalse();
    assertThat(
            admin.get("/api/core/roles/off?module=visas").expect(200).json().at("/items/0/roleId"))
        .isEqualTo(role.path("id"));
    assertThat(admin.get("/api/core/audit?subject=role-module-off").expect(200).text())
        .contains("visas");
    admin.get("/api/visas/visas").expect(200);
    admin.put(off + "core", null).expectProblem(400, "core.invalid");

    admin.delete(off + "visas").expect(204);

    assertThat(rights(clerk)).isEqualTo(rights);
    clerk.get("/api/visas/visas").expect(200);
    clerk.get("/api/visas/visas/hello").expect(200);
    assertThat(item(admin.get("/api/core/roles"), "id", id).path("grants")).hasSize(2);
  }

  @Test
  @Order(7)
  void aNodeThatLostItsFilesFindsItsArchivesAgain(Platform platform) throws IOException {
    ApiClient admin = platform.admin();
    admin.post("/api/modules/visas/uninstall", null).expect(202);
    awaitState(admin, "ABSENT");
    admin.get("/api/visas/visas").expectProblem(404, "web.module-absent");
    accept(admin, first, null).expect(202);
    awaitVersion(admin, "1.0.0"); // the one that was accepted, not the highest
    admin.post("/api/modules/visas/uninstall", null).expect(202);
    awaitState(admin, "ABSENT");
    Path files = offers(platform).resolve(second);
    delete(files);

    Await.until(
        "the archive to be offered again", PATIENCE, () -> offered(platform).contains(second));
    admin.post("/api/modules/visas/install", null).expect(202);

    awaitVersion(admin, "1.1.0");
    admin.get("/api/visas/visas/new").expect(200);
  }

  @Test
  @Order(8)
  void theConsoleDoesTheSame(Platform platform) throws IOException {
    Path file = folder.resolve("visas-1.2.0.kar");
    Files.write(file, new OutsideModule(folder, "1.2.0").kar());
    ApiClient system = platform.admin();
    try (Ssh admin = Ssh.login(platform, Installation.ADMIN, Installation.ADMIN_PASSWORD)) {
      assertThat(admin.run("tourwright:archive-examine " + file).ok().text())
          .contains("visas 1.2.0", "needs --vouch", "visas_visa", "GET /visas/hello", "1.1.0");
      assertThat(admin.run("tourwright:archive-examine /no/such/file").refused().text())
          .contains("no file");
      JsonNode listed = JSON.readTree(admin.run("tourwright:archives --json").ok().text());
      assertThat(listed.path(0).path("state").asText()).isEqualTo("waiting");
      String id = listed.path(0).path("archive").asText();
      assertThat(admin.run("tourwright:archive-install " + id).refused().text())
          .contains("Nobody whom this installation trusts");
      assertThat(admin.run("tourwright:archive-install --vouch visas " + id).ok().text())
          .contains("1.2.0 is installed");
      assertThat(system.get("/api/visas/visas").expect(200).text()).isEqualTo("visas 1.2.0");
      assertThat(admin.run("tourwright:archive-remove " + id).refused().text()).contains("visas");
      admin.run("tourwright:remove visas").ok();
      admin.run("tourwright:archive-remove " + id).ok();
      assertThat(admin.run("tourwright:archives").ok().text()).doesNotContain(id);
      admin.run("tourwright:archive-remove " + id).refused();
      assertThat(admin.run("tourwright:install visas 1.1.0").ok().text()).contains("1.1.0");
    }
  }

  @Test
  @Order(9)
  void afterRemovalNothingIsLeft(Platform platform) {
    ApiClient admin = platform.admin();
    admin.post("/api/modules/visas/uninstall", null).expect(202);
    awaitState(admin, "ABSENT");

    admin.delete(ARCHIVES + "/" + first).expect(204);
    admin.delete(ARCHIVES + "/" + second).expect(204);

    assertThat(admin.get(ARCHIVES).expect(200).json().path("items")).isEmpty();
    Await.until("the module to be unknown", PATIENCE, () -> module(admin).isMissingNode());
    assertThat(offered(platform)).isEmpty();
    assertThat(platform.console("feature:repo-list; bundle:list -t 0 -s"))
        .doesNotContain("tourwright-archive", "com.example.visas")
        .contains("org.tourwright.crm");
  }

  @Test
  @Order(10)
  void ofTwoFilesOfOneVersionThatAreAcceptedAtOnceOneIsLetIn(Platform platform) throws IOException {
    ApiClient admin = platform.admin();
    byte[] one = new OutsideModule(folder, "2.0.0").kar();
    byte[] other =
        new OutsideModule(folder, "2.0.0")
            .method("@GET @Path(\"/new\") @LoggedIn public String fresh() { return \"new\"; }")
            .kar();
    List<String> ids = new ArrayList<>();
    for (byte[] kar : List.of(one, other)) {
      ids.add(upload(admin, kar).expect(201).json().path("id").asText());
    }
    Map<String, Object> yes = Map.of("confirmation", "visas", "older", false, "install", false);

    List<Answer> answers = AtOnce.each(ids, id -> admin.post(ARCHIVES + "/" + id + "/accept", yes));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 400);
    assertThat(answers)
        .extracting(answer -> answer.json().at("/errors/0/code").asText())
        .contains("web.archive-same-version");
    assertThat(admin.get(ARCHIVES).expect(200).json().path("items").findValuesAsText("state"))
        .containsExactlyInAnyOrder("ACCEPTED", "WAITING");
    ids.forEach(id -> admin.delete(ARCHIVES + "/" + id).expect(204));
    Await.until("the module to be unknown", PATIENCE, () -> module(admin).isMissingNode());
  }

  /** The session says the same as the list of modules, which each open page asks for. */
  private static String rights(ApiClient client) {
    String rights = client.get("/api/modules").expect(200).json().path("rights").asText();
    assertThat(client.get("/api/session").expect(200).json().path("rights").asText())
        .isEqualTo(rights)
        .isNotEmpty();
    return rights;
  }

  private OutsideModule made() {
    return new OutsideModule(folder, "1.0.0");
  }

  private static Answer upload(ApiClient client, byte[] kar) {
    return client.upload(ARCHIVES + "?fileName=visas.kar", "application/octet-stream", kar);
  }

  private static void refused(ApiClient client, String code, byte[] kar) {
    Answer answer = upload(client, kar).expectProblem(400, "core.invalid");
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("file");
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
  }

  private static Answer accept(ApiClient client, String id, String confirmation) {
    Map<String, Object> yes = new HashMap<>();
    yes.put("confirmation", confirmation);
    yes.put("older", false);
    yes.put("install", true);
    return client.post(ARCHIVES + "/" + id + "/accept", yes);
  }

  /** Who may install but not vouch. */
  private static ApiClient installer(Platform platform, ApiClient admin) {
    List<Map<String, String>> grants =
        Stream.of("web:module:read", "web:module:manage")
            .map(permission -> Map.of("permission", permission, "scope", "ALL"))
            .toList();
    String role =
        admin
            .post("/api/core/roles", Map.of("name", "Installer", "grants", grants))
            .expect(201)
            .json()
            .path("id")
            .asText();
    return hired(platform, admin, "installer", role);
  }

  private static ApiClient hired(Platform platform, ApiClient admin, String login, String role) {
    admin
        .post(
            "/api/core/users",
            Map.of("login", login, "name", login, "password", PASSWORD, "roleIds", List.of(role)))
        .expect(201);
    return platform.login(login, PASSWORD);
  }

  private static JsonNode item(Answer page, String field, String value) {
    for (JsonNode item : page.expect(200).json().path("items")) {
      if (item.path(field).asText().equals(value)) {
        return item;
      }
    }
    return MissingNode.getInstance();
  }

  private static JsonNode module(ApiClient admin) {
    return item(admin.get("/api/modules"), "id", "visas");
  }

  private static void awaitVersion(ApiClient admin, String version) {
    Await.until(
        "visas " + version,
        PATIENCE,
        () ->
            module(admin).path("state").asText().equals("ACTIVE")
                && module(admin).path("version").asText().equals(version)
                && !module(admin).at("/change/state").asText().equals("RUNNING"));
  }

  private static void awaitState(ApiClient admin, String state) {
    Await.until(
        "visas to be " + state,
        PATIENCE,
        () ->
            module(admin).path("state").asText().equals(state)
                && !module(admin).at("/change/state").asText().equals("RUNNING"));
  }

  private static Path offers(Platform platform) {
    return platform.installation().home().resolve("data/modules");
  }

  private static List<String> offered(Platform platform) {
    if (!Files.isDirectory(offers(platform))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(offers(platform))) {
      return files.filter(Files::isDirectory).map(one -> one.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
