package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

  private record Operation(
      String method, String path, String permission, boolean open, String body) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @Test
  void everyOperationSaysWhoMayCallIt(Platform platform) {
    List<Operation> all = operations(platform);

    assertThat(all).hasSizeGreaterThan(100);
    assertThat(all)
        .filteredOn(one -> one.open() == (one.permission() != null))
        .as("operations without exactly one of x-permission and x-public")
        .isEmpty();
  }

  @Test
  void publicIsOnlyWhatIsMeantToBe(Platform platform) {
    Set<String> open =
        operations(platform).stream()
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

  /** Four at a time; what went wrong comes in one message. */
  private static void refuses(
      Platform platform, ApiClient client, Predicate<Operation> which, int status, String code)
      throws Exception {
    List<Operation> chosen = operations(platform).stream().filter(which).toList();
    assertThat(chosen).as("operations to try").isNotEmpty();
    Function<Operation, Optional<String>> check =
        one -> {
          Answer answer = call(client, one);
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

  private static Answer call(ApiClient client, Operation one) {
    String path = one.path();
    while (path.contains("{")) {
      path = path.replaceFirst("\\{[^}]*}", UUID.randomUUID().toString());
    }
    var request = client.request(path).header("If-Match", "\"0\"");
    if (one.method().equals("GET") || one.method().equals("DELETE")) {
      return client.send(request.method(one.method(), BodyPublishers.noBody()));
    }
    return client.send(
        request
            .header("Content-Type", one.body())
            .method(one.method(), BodyPublishers.ofString("{}")));
  }

  private static List<Operation> operations(Platform platform) {
    List<Operation> all = new ArrayList<>();
    JsonNode paths = platform.anonymous().get("/api/openapi.json").expect(200).json().path("paths");
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            all.add(operation(method.getKey(), path.getKey(), method.getValue()))));
    return all;
  }

  private static Operation operation(String method, String path, JsonNode described) {
    var bodies = described.path("requestBody").path("content").fieldNames();
    String body = bodies.hasNext() ? bodies.next() : "application/json";
    return new Operation(
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        described.path("x-permission").asText(null),
        described.path("x-public").asBoolean(),
        body.contains("*") ? "application/json" : body);
  }
}
