package org.tourwright.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint lets in whom it should, and nobody else. */
abstract class EndpointGuardTests {

  /** What anybody may call. Whoever makes another endpoint public says so here. */
  private static final Set<String> PUBLIC =
      Set.of(
          "GET /api/docs",
          "GET /api/docs/{file}",
          "GET /api/openapi.json",
          "GET /api/session/hint",
          "POST /api/session",
          "GET /api/words/{language}",
          "GET /public/campaigns/c/{token}",
          "HEAD /public/campaigns/c/{token}",
          "GET /public/campaigns/o/{token}.gif",
          "HEAD /public/campaigns/o/{token}.gif",
          "GET /public/campaigns/u/{token}",
          "POST /public/campaigns/u/{token}",
          "POST /public/campaigns/u/{token}/back",
          "GET /public/care/feedback/{token}",
          "POST /public/care/feedback/{token}");

  private static final String USERS = "/api/core/users";
  private static final String ROLES = "/api/core/roles";
  private static final String PASSWORD = "only for the guards";
  private static final Map<String, String> AUDIT =
      Map.of("permission", "core:audit:read", "scope", "ALL");

  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

  @Test
  void everyOperationSaysWhoMayCallIt(Platform platform) {
    List<Operation> all = Operation.all(platform);

    assertThat(all).hasSizeGreaterThan(100);
    assertThat(all)
        .filteredOn(one -> one.open() == (one.permission() != null))
        .as("operations without exactly one of x-permission and x-public")
        .isEmpty();
  }

  @Test
  void publicIsOnlyWhatIsMeantToBe(Platform platform) {
    Set<String> open =
        Operation.all(platform).stream()
            .filter(Operation::open)
            .map(Operation::toString)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(open).containsExactlyInAnyOrderElementsOf(PUBLIC);
  }

  @Test
  void nothingElseIsAnsweredWithoutLogin(Platform platform) throws Exception {
    refuses(platform, platform.anonymous(), one -> !one.open(), 401, "web.not-logged-in");
  }

  @Test
  void nothingIsChangedWithoutTheCsrfToken(Platform platform) throws Exception {
    ApiClient withoutToken = platform.anonymous();
    // The cookie stays with the client; the token of the answer is forgotten.
    withoutToken
        .post(
            "/api/session",
            Map.of("login", Installation.ADMIN, "password", Installation.ADMIN_PASSWORD))
        .expect(200);

    refuses(
        platform,
        withoutToken,
        one -> !one.open() && CHANGING.contains(one.method()),
        403,
        "web.csrf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"manager", "designer", "marketer", "operator", "accountant", "care", "sales"})
  void aRoleIsRefusedWhatIsNotItsOwn(String login, Platform platform) throws Exception {
    ApiClient client = platform.login(login, "tourwright-" + login);
    Set<String> granted = new TreeSet<>();
    client
        .get("/api/session")
        .expect(200)
        .json()
        .path("permissions")
        .fieldNames()
        .forEachRemaining(granted::add);
    assertThat(granted).isNotEmpty();

    refuses(
        platform,
        client,
        one ->
            !one.open()
                && !one.permission().equals("logged-in")
                && !granted.contains(one.permission()),
        403,
        "core.not-permitted");
  }

  @Test
  void nobodyHandsOnMoreThanTheyHold(Platform platform) {
    ApiClient admin = platform.admin();
    List<Map<String, String>> grants =
        Stream.of("core:user:read", "core:user:write", "core:role:read", "core:role:write")
            .map(permission -> Map.of("permission", permission, "scope", "ALL"))
            .toList();
    String own = role(admin, "People", grants);
    hire(admin, "people", own);
    ApiClient people = platform.login("people", PASSWORD);
    JsonNode roles = people.get("/api/core/roles").expect(200).json().path("items");
    String everything = idOf(roles, "key", "system-admin");
    String boss = idOf(admin.get("/api/core/users?q=admin").json().path("items"), "login", "admin");

    people.post(USERS, user("accomplice", everything)).expectProblem(403, "core.not-permitted");
    people
        .post(USERS, user("accomplice", idOf(roles, "key", "manager")))
        .expectProblem(403, "core.not-permitted");
    people
        .post(USERS + "/" + boss + "/password", Map.of("password", PASSWORD))
        .expectProblem(403, "core.not-permitted");
    people.post(USERS + "/" + boss + "/lock", null).expectProblem(403, "core.not-permitted");
    people
        .post(ROLES, Map.of("name", "More", "grants", List.of(AUDIT)))
        .expectProblem(403, "core.not-permitted");
    people
        .post(USERS, user("nobody", UUID.randomUUID().toString()))
        .expectProblem(400, "core.invalid");
    people.post(USERS, user("colleague", own)).expect(201);
  }

  @Test
  void aRoleGrantsAPermissionOnce(Platform platform) {
    platform
        .admin()
        .post(ROLES, Map.of("name", "Twice", "grants", List.of(AUDIT, AUDIT)))
        .expectProblem(400, "core.invalid");
  }

  @Test
  void aNewPasswordOfTheAdminEndsTheSessions(Platform platform) {
    ApiClient admin = platform.admin();
    String id = hire(admin, "forgetful", role(admin, "Nothing", List.of()));
    ApiClient before = platform.login("forgetful", PASSWORD);
    before.get("/api/session").expect(200);
    String next = PASSWORD + " anew";

    admin.post(USERS + "/" + id + "/password", Map.of("password", next)).expect(204);

    before.get("/api/session").expectProblem(401, "web.not-logged-in");
    ApiClient after = platform.login("forgetful", next);
    after.get("/api/session").expect(200);
    assertThat(admin.get("/api/core/audit?subject=user&id=" + id).expect(200).text())
        .contains("password");
    admin.post(USERS + "/" + id + "/lock", null).expect(200);
    admin.post(USERS + "/" + id + "/unlock", null).expect(200);
    after.get("/api/session").expectProblem(401, "web.not-logged-in");
  }

  @Test
  void whoFindsASessionOpenCannotGuessThePasswordThere(Platform platform) {
    ApiClient admin = platform.admin();
    hire(admin, "careless", role(admin, "Away from the desk", List.of()));
    ApiClient careless = platform.login("careless", PASSWORD);
    String next = PASSWORD + " anew";
    for (int i = 0; i < 10; i++) {
      careless
          .put("/api/session/password", Map.of("current", "guess " + i, "new", next))
          .expectProblem(400, "core.invalid");
    }

    careless
        .put("/api/session/password", Map.of("current", PASSWORD, "new", next))
        .expectProblem(429, "web.too-many-logins");
    platform
        .anonymous()
        .post("/api/session", Map.of("login", "careless", "password", PASSWORD))
        .expectProblem(429, "web.too-many-logins");
    careless.get("/api/session").expect(200);
  }

  @Test
  void anUnknownLoginIsRefusedLikeAKnownOne(Platform platform) {
    ApiClient somebody = platform.anonymous();
    Map<String, String> wrong = Map.of("login", "who-is-that", "password", "a wrong password");
    for (int i = 0; i < 10; i++) {
      somebody.post("/api/session", wrong).expectProblem(401, "web.bad-login");
    }

    somebody.post("/api/session", wrong).expectProblem(429, "web.too-many-logins");
    platform.admin().get("/api/session").expect(200);
  }

  @Test
  void whoSeesOnlyTheirOwnReadsNobodyElses(Platform platform) {
    ApiClient admin = platform.admin();
    List<Map<String, String>> grants =
        Stream.of("core:customer:read", "core:audit:read")
            .map(permission -> Map.of("permission", permission, "scope", "OWN"))
            .toList();
    hire(admin, "narrow", role(admin, "Narrow", grants));
    ApiClient narrow = platform.login("narrow", PASSWORD);
    String owner = admin.get("/api/session").expect(200).json().at("/user/id").asText();
    admin
        .post(
            "/api/core/customers",
            Map.of(
                "name", "Zebulon Hidden",
                "kind", "PERSON",
                "source", "PHONE",
                "phone", "0977 555 333",
                "ownerId", owner))
        .expect(201);

    String search = "/api/core/customers/search?q=zebulon";
    assertThat(admin.get(search).expect(200).json().path("items")).hasSize(1);
    assertThat(narrow.get(search).expect(200).json().path("items")).isEmpty();
    JsonNode twin =
        narrow
            .get("/api/core/customers/duplicates?phone=0977555333")
            .expect(200)
            .json()
            .at("/items/0");
    assertThat(twin.path("name").asText()).isEqualTo("Zebulon Hidden");
    assertThat(twin.path("phone").isNull()).isTrue();
    assertThat(narrow.get("/api/core/audit").expect(200).text()).doesNotContain("Zebulon");
    narrow.get("/api/core/audit/check").expectProblem(403, "core.not-permitted");
  }

  @Test
  void anybodyMaySendALittleOnly(Platform platform) {
    ApiClient anybody = platform.anonymous();
    byte[] much = new byte[100_000];
    for (String type :
        List.of("application/X-WWW-FORM-URLENCODED", "application/json", "image/png")) {
      anybody.upload("/public/care/feedback/token", type, much).expectProblem(413, "web.too-large");
    }
    anybody
        .send(
            anybody
                .request("/public/care/feedback/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofInputStream(
                        () ->
                            new ByteArrayInputStream(
                                "comment=".concat("x".repeat(100_000)).getBytes(UTF_8)))))
        .expectProblem(413, "web.too-large");
  }

  @Test
  void noPageIsShownWithinAnother(Platform platform) {
    for (String path : List.of("/", "/ui/web/index.html")) {
      Answer page = platform.anonymous().get(path).expect(200);
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("frame-ancestors 'none'");
      assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }
  }

  private static String role(ApiClient admin, String name, List<Map<String, String>> grants) {
    return admin
        .post(ROLES, Map.of("name", name, "grants", grants))
        .expect(201)
        .json()
        .path("id")
        .asText();
  }

  private static String hire(ApiClient admin, String login, String role) {
    return admin.post(USERS, user(login, role)).expect(201).json().path("id").asText();
  }

  private static Map<String, Object> user(String login, String role) {
    return Map.of(
        "login", login, "name", "Somebody", "password", PASSWORD, "roleIds", List.of(role));
  }

  private static String idOf(JsonNode items, String field, String value) {
    for (JsonNode item : items) {
      if (item.path(field).asText().equals(value)) {
        return item.path("id").asText();
      }
    }
    throw new AssertionError("No " + value + " in " + items);
  }

  /** Four at a time; what went wrong comes in one message. */
  private static void refuses(
      Platform platform, ApiClient client, Predicate<Operation> which, int status, String code)
      throws Exception {
    List<Operation> chosen = Operation.all(platform).stream().filter(which).toList();
    assertThat(chosen).as("operations to try").isNotEmpty();
    Function<Operation, Optional<String>> check =
        one -> {
          Answer answer = one.call(client);
          boolean refused =
              answer.status() == status
                  && answer.contentType().startsWith("application/problem+json")
                  && answer.json().path("code").asText().equals(code);
          return refused
              ? Optional.empty()
              : Optional.of(one + " (" + one.permission() + ") answered " + answer);
        };
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Optional<String>>> tasks = new ArrayList<>();
      chosen.forEach(one -> tasks.add(() -> check.apply(one)));
      List<String> failures = new ArrayList<>();
      for (Future<Optional<String>> done : pool.invokeAll(tasks)) {
        done.get().ifPresent(failures::add);
      }
      assertThat(failures)
          .as("%d of %d should answer %d %s", failures.size(), chosen.size(), status, code)
          .isEmpty();
    } finally {
      pool.shutdownNow();
    }
  }
}
