package org.tourwright.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An import, as its page leads through it. */
record ListImport(ApiClient client, String path) {

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Set<String> WORKING = Set.of("CHECKING", "WRITING", "UNDOING");

  static ListImport upload(ApiClient client, String fileName, byte[] content) {
    Answer made =
        client
            .upload(
                "/api/imports/runs?importer=core.customers&fileName=" + fileName,
                "application/octet-stream",
                content)
            .expect(201);
    return new ListImport(client, made.location());
  }

  JsonNode run() {
    return client.get(path).expect(200).json();
  }

  /** Checks with the columns that were guessed. */
  JsonNode check() {
    client.post(path + "/check", Map.of("mapping", run().path("mapping"))).expect(200);
    return done();
  }

  Answer start(boolean goodLinesOnly) {
    return client.post(path + "/import", Map.of("goodLinesOnly", goodLinesOnly));
  }

  /** Waits until so many were written; fails when it is done before. */
  void awaitWritten(int least) {
    JsonNode run =
        Await.value(
            least + " lines to be written",
            LONGEST,
            this::run,
            one -> one.path("written").asInt() >= least || !working(one));
    if (!working(run)) {
      throw new AssertionError("Done too early to be caught in the middle: " + run);
    }
  }

  Answer cancel() {
    return client.post(path + "/cancel", Map.of());
  }

  Answer undo() {
    return client.post(path + "/undo", Map.of());
  }

  /** Waits for the work that goes on. */
  JsonNode done() {
    return Await.value("the end of the work", LONGEST, this::run, run -> !working(run));
  }

  private static boolean working(JsonNode run) {
    return WORKING.contains(run.path("state").asText());
  }

  /** What is wrong: line, a blank, field. */
  List<String> errors() {
    JsonNode items = client.get(path + "/errors?limit=200").expect(200).json().path("items");
    List<String> errors = new java.util.ArrayList<>();
    items.forEach(e -> errors.add(e.path("line").asText() + " " + e.path("field").asText()));
    return errors;
  }

  byte[] wrongLines() {
    return client.download(path + "/errors.xlsx");
  }
}
