package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to whatever method of the API: it answers, and says in its own way what is
 * wrong. Requests are made up from the API's own description. {@code -Dtourwright.test.seed} and
 * {@code -Dtourwright.test.requests} (for each operation) look elsewhere and longer.
 */
abstract class ApiPropertyTests {

  private static final long SEED = Long.getLong("tourwright.test.seed", 20_261_126);
  private static final int REQUESTS = Integer.getInteger("tourwright.test.requests", 6);
  private static final int AT_ONCE = 4;
  private static final String CUSTOMERS = "/api/core/customers";

  /** Who is sent nothing, and why. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "POST /api/session", "wrong passwords without end close the log-in for the whole address",
          "PUT /api/session/password", "wrong current passwords count as wrong log-ins",
          "DELETE /api/session", "ends the session that the others use",
          "PUT /api/core/agency", "currency and time zone are everybody's on the platform",
          "POST /api/messaging/test", "sends mail to made-up addresses, and waits for the server",
          "POST /api/messaging/overdue/send", "sends what the sample agency has waiting");

  /** Their records are those that other tests log in with. */
  private static final List<String> NOT_TO_BE_CHANGED =
      List.of(
          "/api/core/users", "/api/core/roles", "/api/core/teams", "/api/tokens", "/api/modules");

  private record Tried(FuzzedRequest request, Answer answer, String fault) {}

  @Test
  void everyRequestIsAnsweredAndEveryRefusalIsAProblem(Platform platform) throws Exception {
    ApiClient admin = platform.admin();
    JsonNode document = admin.get("/api/openapi.json").expect(200).json();
    // itests/api looks at it when the tests of the platform are over.
    Files.writeString(Path.of("target/openapi.json"), document.toString());
    List<Operation> operations =
        Operation.all(document).stream()
            .filter(one -> !LEFT_OUT.containsKey(one.toString()))
            .toList();
    assertThat(operations).hasSizeGreaterThan(250);
    FuzzedRequest.Records records =
        FuzzedRequest.Records.read(admin, operations, NOT_TO_BE_CHANGED);

    List<Tried> tried = run(admin, document, operations, records);

    List<String> faults =
        tried.stream()
            .filter(one -> one.fault() != null)
            .map(one -> one.fault() + "\n  " + one.request() + "\n  " + one.answer())
            .toList();
    System.out.printf(
        "%d requests to %d operations from seed %d: %s%n",
        tried.size(), operations.size(), SEED, statuses(tried));
    assertThat(faults)
        .as("%d of %d requests from seed %d", faults.size(), tried.size(), SEED)
        .isEmpty();
    // Requests that are all refused at the door would prove nothing.
    assertThat(tried)
        .filteredOn(one -> one.answer() != null && one.answer().status() / 100 == 2)
        .hasSizeGreaterThan(200);
  }

  @Test
  void pagesShowEachRecordOnceThoughOthersAreMadeMeanwhile(Platform platform) {
    ApiClient program = platform.admin();
    String mark = "Pager" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      made.add(customer(program, mark + " " + i));
    }
    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      JsonNode page =
          program.get(CUSTOMERS + "?limit=2&sort=name&q=" + mark + after).expect(200).json();
      page.path("items").forEach(one -> seen.add(one.path("id").asText()));
      after = page.path("next").isNull() ? null : "&after=" + page.path("next").asText();
      // Before everything that was seen: it moves no page.
      customer(program, "Aaa " + seen.size() + " " + mark);
    } while (after != null);

    assertThat(seen).containsExactlyElementsOf(made);
    program.get(CUSTOMERS + "?sort=name&after=bm9uc2Vuc2U").expectProblem(400, "core.invalid");
  }

  @Test
  void aRepeatedWishIsDoneOnceAndAStaleChangeIsRefused(Platform platform) {
    ApiClient program = platform.admin();
    Map<String, Object> wish = wanted("Repeated " + UUID.randomUUID());
    String key = "key-" + UUID.randomUUID();

    Answer first = program.post(CUSTOMERS, wish, key).expect(201);
    Answer again = program.post(CUSTOMERS, wish, key).expect(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    program
        .post(CUSTOMERS, wanted("Another " + UUID.randomUUID()), key)
        .expectProblem(422, "web.key-reused");

    String one = CUSTOMERS + "/" + first.json().path("id").asText();
    String etag = program.get(one).expect(200).etag();
    program.put(one, wish).expectProblem(428, "web.version-missing");
    program.put(one, etag, wanted("Changed " + UUID.randomUUID())).expect(200);
    program.put(one, etag, wish).expectProblem(412, "core.changed-meanwhile");
  }

  private static String customer(ApiClient program, String name) {
    return program.post(CUSTOMERS, wanted(name)).expect(201).json().path("id").asText();
  }

  private static Map<String, Object> wanted(String name) {
    return Map.of("name", name, "kind", "PERSON", "source", "WEB");
  }

  private static List<Tried> run(
      ApiClient admin, JsonNode document, List<Operation> operations, FuzzedRequest.Records records)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<Tried>> tasks = new ArrayList<>();
      for (int round = 0; round < REQUESTS; round++) {
        for (int i = 0; i < operations.size(); i++) {
          long seed = SEED * 31 + (long) round * operations.size() + i;
          Operation operation = operations.get(i);
          tasks.add(() -> tried(admin, FuzzedRequest.of(operation, document, records, seed)));
        }
      }
      List<Tried> all = new ArrayList<>();
      for (Future<Tried> each : pool.invokeAll(tasks)) {
        all.add(each.get());
      }
      return all;
    } finally {
      pool.shutdownNow();
    }
  }

  private static Tried tried(ApiClient admin, FuzzedRequest request) {
    try {
      Answer answer = admin.send(request.with(admin));
      return new Tried(request, answer, fault(request.operation(), answer));
    } catch (UncheckedIOException e) {
      return new Tried(request, null, "is not answered: " + e.getMessage());
    }
  }

  /** Null when it is as every answer should be. */
  private static String fault(Operation operation, Answer answer) {
    if (answer.status() >= 500 && answer.status() != 503) {
      return "failed";
    }
    if (answer.status() < 300) {
      return isDescribed(operation, answer.status()) ? null : "is not described";
    }
    if (answer.status() < 400) {
      return null;
    }
    if (answer.text().contains("\tat ") || answer.text().contains("Exception")) {
      return "tells of its inside";
    }
    boolean problem =
        answer.contentType().startsWith("application/problem+json")
            && answer.json().path("status").asInt() == answer.status()
            && !answer.json().path("code").asText().isEmpty()
            && !answer.json().path("detail").asText().isEmpty();
    return problem || isForPeople(operation, answer) ? null : "is no problem+json";
  }

  private static boolean isDescribed(Operation operation, int status) {
    JsonNode responses = operation.described().path("responses");
    return responses.has(String.valueOf(status)) || responses.has("2XX");
  }

  /** A page that customers open from a mail says in words what is wrong; HEAD says nothing. */
  private static boolean isForPeople(Operation operation, Answer answer) {
    return operation.method().equals("HEAD")
        || (operation.open()
            && operation.path().startsWith("/public/")
            && answer.contentType().startsWith("text/html"));
  }

  private static Map<Integer, Long> statuses(List<Tried> tried) {
    return new java.util.TreeMap<>(
        tried.stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    one -> one.answer() == null ? 0 : one.answer().status(),
                    java.util.stream.Collectors.counting())));
  }
}
