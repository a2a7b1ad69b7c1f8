package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a program may do with an API token of somebody's. */
abstract class ApiTokenTests {

  private static final String TOKENS = "/api/tokens";
  private static final String CUSTOMERS = "/api/core/customers";
  private static final String READ = "core:customer:read";
  private static final String WRITE = "core:customer:write";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String PASSWORD = "only for the tokens";

  @Test
  void aProgramWorksInItsUsersNameWithinItsScopes(Platform platform) {
    ApiClient admin = platform.admin();
    JsonNode issued = make(admin, "Website " + UUID.randomUUID(), List.of(READ, WRITE));
    ApiClient program = with(platform, issued);

    Answer made =
        program
            .post(
                CUSTOMERS,
                Map.of(
                    "name",
                    "Token Tester",
                    "kind",
                    "PERSON",
                    "source",
                    "WEB",
                    "phone",
                    "0901234567"))
            .expect(201);
    program.get(CUSTOMERS + "?limit=1").expect(200);
    program.get("/api/core/users").expectProblem(403, "core.not-permitted");

    JsonNode who = program.get("/api/session").expect(200).json();
    assertThat(who.at("/user/login").asText()).isEqualTo("admin");
    assertThat(who.path("permissions").properties()).hasSize(2);
    String history =
        admin
            .get("/api/core/audit?subject=customer&id=" + made.json().path("id").asText())
            .expect(200)
            .text();
    assertThat(history).contains("(via token " + issued.at("/details/name").asText() + ")");
  }

  @Test
  void theTokenIsShownOnceAndStoredNowhere(Platform platform) {
    ApiClient admin = platform.admin();
    String name = "Once " + UUID.randomUUID();
    Map<String, Object> wish = wish(name, List.of(READ));
    String key = "the-same-key-" + UUID.randomUUID();
    String first = admin.post(TOKENS, wish, key).expect(201).json().path("token").asText();
    // A client that repeats its wish is told that it was done: no answer with a token is kept.
    admin.post(TOKENS, wish, key).expectProblem(409, "web.key-answer-secret");
    String second = admin.post(TOKENS, wish).expect(201).json().path("token").asText();

    assertThat(first).matches("twk_[0-9A-Za-z]{46}").isNotEqualTo(second);
    Answer list = admin.get(TOKENS + "?q=" + name.replace(" ", "%20")).expect(200);
    assertThat(list.json().path("items")).hasSize(2);
    assertThat(list.text()).doesNotContain(first).contains(first.substring(0, 8));
    assertThat(admin.get("/api/core/audit?subject=api-token").expect(200).text())
        .contains(name)
        .doesNotContain(first);
  }

  @Test
  void aTokenNeverHasMoreThanItsUser(Platform platform) {
    ApiClient admin = platform.admin();
    String role = role(admin, List.of(READ));
    String login = "token-" + UUID.randomUUID().toString().substring(0, 8);
    String id = hire(admin, login, role);
    ApiClient person = platform.login(login, PASSWORD);

    JsonNode refused =
        person
            .post(TOKENS, wish("Too much", List.of(READ, WRITE)))
            .expectProblem(400, "core.invalid")
            .json();
    assertThat(refused.at("/errors/0/field").asText()).isEqualTo("scopes[1]");

    ApiClient program = with(platform, make(person, "Reader", List.of(READ)));
    program.get(CUSTOMERS + "?limit=1").expect(200);
    Answer now = admin.get("/api/core/users/" + id).expect(200);
    admin
        .put(
            "/api/core/users/" + id,
            now.etag(),
            user(login, role(admin, List.of("core:user:read"))))
        .expect(200);
    program.get(CUSTOMERS + "?limit=1").expectProblem(403, "core.not-permitted");
    program.get("/api/core/users?limit=1").expectProblem(403, "core.not-permitted");
  }

  @Test
  void anAdminsTokenHandsOnNoMoreThanItsScopes(Platform platform) {
    ApiClient admin = platform.admin();
    String reader = role(admin, List.of("core:user:read"));
    String wider = role(admin, List.of(READ));
    String boss = hire(admin, login(), systemAdmin(admin));
    ApiClient program =
        with(
            platform,
            make(
                admin,
                "People " + UUID.randomUUID(),
                List.of("core:user:read", "core:user:write", "core:role:read", "core:role:write")));

    program
        .post("/api/core/users", user(login(), systemAdmin(admin)))
        .expectProblem(403, "core.not-permitted");
    program.post("/api/core/users", user(login(), wider)).expectProblem(403, "core.not-permitted");
    program
        .post("/api/core/users/" + boss + "/lock", null)
        .expectProblem(403, "core.not-permitted");
    program
        .post("/api/core/roles", grants("web:module:trust"))
        .expectProblem(403, "core.not-permitted");
    String version = role(admin, "id", reader).path("version").asText();
    program
        .put("/api/core/roles/" + reader, "\"" + version + "\"", grants("web:module:trust"))
        .expectProblem(403, "core.not-permitted");

    String login = login();
    String hired = hire(program, login, reader);
    Answer made = program.get("/api/core/users/" + hired).expect(200);
    program
        .put("/api/core/users/" + hired, made.etag(), user(login, systemAdmin(admin)))
        .expectProblem(403, "core.not-permitted");
    program.post("/api/core/users/" + hired + "/lock", null).expect(200);
  }

  private static String login() {
    return "token-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String systemAdmin(ApiClient admin) {
    return role(admin, "key", "system-admin").path("id").asText();
  }

  private static JsonNode role(ApiClient admin, String field, String value) {
    for (JsonNode role : admin.get("/api/core/roles").expect(200).json().path("items")) {
      if (role.path(field).asText().equals(value)) {
        return role;
      }
    }
    throw new AssertionError("No role with " + field + " " + value);
  }

  private static Map<String, Object> grants(String permission) {
    return Map.of(
        "name",
        "Role " + UUID.randomUUID(),
        "grants",
        List.of(Map.of("permission", permission, "scope", "ALL")));
  }

  @Test
  void whoIsLockedOutHasNoTokens(Platform platform) {
    ApiClient admin = platform.admin();
    String login = "token-" + UUID.randomUUID().toString().substring(0, 8);
    String id = hire(admin, login, role(admin, List.of(READ)));
    ApiClient program =
        with(platform, make(platform.login(login, PASSWORD), "Of the locked", List.of(READ)));
    program.get(CUSTOMERS + "?limit=1").expect(200);

    admin.post("/api/core/users/" + id + "/lock", null).expect(200);

    program.get(CUSTOMERS + "?limit=1").expectProblem(401, "web.bad-token");
    assertThat(
            admin
                .get(TOKENS + "/all?userId=" + id)
                .expect(200)
                .json()
                .at("/items/0/state")
                .asText())
        .isEqualTo("ENDED");
  }

  @Test
  void aRevokedTokenIsRefusedAndSoIsAnUnknownOne(Platform platform) {
    ApiClient admin = platform.admin();
    String login = "token-" + UUID.randomUUID().toString().substring(0, 8);
    hire(admin, login, role(admin, List.of(READ)));
    ApiClient person = platform.login(login, PASSWORD);
    JsonNode own = make(person, "Own", List.of(READ));
    JsonNode other = make(person, "Other", List.of(READ));
    ApiClient stranger = platform.login("sales", "tourwright-sales");

    Answer unknown =
        platform
            .anonymous()
            .withToken("twk_" + "a".repeat(46))
            .get(CUSTOMERS)
            .expectProblem(401, "web.bad-token");
    assertThat(unknown.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    stranger
        .delete(TOKENS + "/" + own.at("/details/id").asText())
        .expectProblem(404, "core.not-found");
    stranger.get(TOKENS + "/all").expectProblem(403, "core.not-permitted");
    with(platform, own).get(CUSTOMERS + "?limit=1").expect(200);
    with(platform, other).get(CUSTOMERS + "?limit=1").expect(200);

    person.delete(TOKENS + "/" + own.at("/details/id").asText()).expect(200);
    with(platform, own).get(CUSTOMERS + "?limit=1").expectProblem(401, "web.bad-token");
    admin.delete(TOKENS + "/all/" + other.at("/details/id").asText()).expect(200);
    with(platform, other).get(CUSTOMERS + "?limit=1").expectProblem(401, "web.bad-token");
  }

  @Test
  void aTokenWorksFromItsAddressesOnly(Platform platform) {
    ApiClient admin = platform.admin();
    Map<String, Object> wish = new HashMap<>(wish("Elsewhere", List.of(READ)));
    wish.put("addresses", List.of("203.0.113.0/24", "2001:db8::/32"));
    ApiClient elsewhere = with(platform, admin.post(TOKENS, wish).expect(201).json());
    wish.put("addresses", List.of("127.0.0.0/8", "::1"));
    ApiClient here = with(platform, admin.post(TOKENS, wish).expect(201).json());
    wish.put("addresses", List.of("example.org"));

    elsewhere.get(CUSTOMERS + "?limit=1").expectProblem(403, "web.token-elsewhere");
    here.get(CUSTOMERS + "?limit=1").expect(200);
    admin.post(TOKENS, wish).expectProblem(400, "core.invalid");
  }

  @Test
  void useIsNoted(Platform platform) {
    ApiClient admin = platform.admin();
    JsonNode issued = make(admin, "Noted", List.of(READ));
    assertThat(issued.at("/details/lastUsedAt").isNull()).isTrue();
    with(platform, issued).get(CUSTOMERS + "?limit=1").expect(200);

    JsonNode noted =
        admin.get(TOKENS + "?q=" + issued.at("/details/hint").asText()).json().at("/items/0");
    assertThat(noted.path("lastUsedAt").isNull()).isFalse();
    assertThat(noted.path("lastUsedFrom").asText()).isNotBlank();
  }

  @Test
  void oneRequestTooManyIsToldWhenToComeAgain(Platform platform) throws Exception {
    ApiClient program = with(platform, make(platform.admin(), "Busy", List.of(READ)));
    assertThat(policy(program)).isEqualTo("\"token\";q=6000;w=60");
    Path settings = platform.installation().home().resolve("etc/org.tourwright.web.cfg");
    try {
      Await.doing(
          "the limit to count",
          SOON,
          () -> Files.writeString(settings, "tokenRequestsPerMinute = 5\n"),
          () -> policy(program).equals("\"token\";q=5;w=60"));
      Answer refused =
          Await.value(
              "the refusal",
              SOON,
              () -> program.get(CUSTOMERS + "?limit=1"),
              answer -> answer.status() == 429);

      refused.expectProblem(429, "web.too-many-requests");
      assertThat(refused.headers().firstValue("RateLimit").orElse("")).startsWith("\"token\";r=0;");
      assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
      platform.anonymous().get("/api/openapi.json").expect(200);
    } finally {
      Await.doing(
          "the limit to be as before",
          SOON,
          () -> Files.deleteIfExists(settings),
          () -> policy(program).contains("q=6000"));
    }
  }

  private static String policy(ApiClient program) {
    return program
        .get(CUSTOMERS + "?limit=1")
        .headers()
        .firstValue("RateLimit-Policy")
        .orElseThrow();
  }

  @Test
  void whatIsForPeopleIsRefusedToEveryToken(Platform platform) {
    ApiClient admin = platform.admin();
    List<String> everything =
        admin.get("/api/session").expect(200).json().path("permissions").properties().stream()
            .map(Map.Entry::getKey)
            .toList();
    ApiClient program = with(platform, make(admin, "Everything", everything));
    List<Operation> forPeople =
        Operation.all(platform).stream().filter(Operation::sessionOnly).toList();

    assertThat(forPeople)
        .extracting(Operation::toString)
        .contains(
            "PUT /api/session/password",
            "DELETE /api/session",
            "POST /api/tokens",
            "POST /api/core/users/{id}/password");
    for (Operation one : forPeople) {
      one.call(program).expectProblem(403, "web.not-by-token");
    }
  }

  private static ApiClient with(Platform platform, JsonNode issued) {
    return platform.anonymous().withToken(issued.path("token").asText());
  }

  private static JsonNode make(ApiClient who, String name, List<String> scopes) {
    return who.post(TOKENS, wish(name, scopes)).expect(201).json();
  }

  private static Map<String, Object> wish(String name, List<String> scopes) {
    return Map.of("name", name, "scopes", scopes, "validDays", 30);
  }

  private static String role(ApiClient admin, List<String> permissions) {
    List<Map<String, String>> grants =
        permissions.stream().map(one -> Map.of("permission", one, "scope", "ALL")).toList();
    return admin
        .post("/api/core/roles", Map.of("name", "Role " + UUID.randomUUID(), "grants", grants))
        .expect(201)
        .json()
        .path("id")
        .asText();
  }

  private static String hire(ApiClient admin, String login, String role) {
    return admin.post("/api/core/users", user(login, role)).expect(201).json().path("id").asText();
  }

  private static Map<String, Object> user(String login, String role) {
    return Map.of(
        "login", login, "name", "Somebody", "password", PASSWORD, "roleIds", List.of(role));
  }
}
