package org.tourwright.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A method of the API, as the platform describes it.
 *
 * @param permission what it needs, or {@code logged-in}; null for a public one
 * @param open whether it is public
 * @param sessionOnly whether API tokens are refused
 * @param body the kind of body that it takes, {@code application/json} where it takes none
 * @param described all that the document says of it
 */
record Operation(
    String method,
    String path,
    String permission,
    boolean open,
    boolean sessionOnly,
    String body,
    JsonNode described) {

  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  static List<Operation> all(Platform platform) {
    return all(platform.anonymous().get("/api/openapi.json").expect(200).json());
  }

  static List<Operation> all(JsonNode document) {
    List<Operation> all = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          if (METHODS.contains(method.getKey())) {
                            all.add(of(method.getKey(), path.getKey(), method.getValue()));
                          }
                        }));
    return all;
  }

  private static Operation of(String method, String path, JsonNode described) {
    var bodies = described.path("requestBody").path("content").fieldNames();
    String body = bodies.hasNext() ? bodies.next() : "application/json";
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        described.path("x-permission").asText(null),
        described.path("x-public").asBoolean(),
        described.path("x-session-only").asBoolean(),
        body.contains("*") ? "application/json" : body,
        described);
  }

  /** Calls it on a record that is not there, with an empty object where there is a body. */
  Answer call(ApiClient client) {
    String target = path;
    while (target.contains("{")) {
      target = target.replaceFirst("\\{[^}]*}", UUID.randomUUID().toString());
    }
    var request = client.request(target).header("If-Match", "\"0\"");
    if (method.equals("GET") || method.equals("DELETE")) {
      return client.send(request.method(method, BodyPublishers.noBody()));
    }
    return client.send(
        request.header("Content-Type", body).method(method, BodyPublishers.ofString("{}")));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
