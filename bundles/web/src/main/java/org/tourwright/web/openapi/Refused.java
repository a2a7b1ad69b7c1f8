package org.tourwright.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tourwright.json.Json;
import org.tourwright.web.problem.Problem;

/** The refusals that methods share, each described once. */
final class Refused {

  private static final Map<String, String> WHY =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("400", "What was sent is not right; `errors` names the fields."),
              Map.entry("401", "Nobody is logged in, or the API token is not valid."),
              Map.entry("403", "The caller may not do this."),
              Map.entry("404", "There is no such thing."),
              Map.entry("409", "It is not possible as things are."),
              Map.entry("412", "Somebody changed it meanwhile: read it again."),
              Map.entry("413", "The body is too large."),
              Map.entry("415", "The body is of a kind that is not taken here."),
              Map.entry("422", "The Idempotency-Key belongs to another request."),
              Map.entry("428", "The header If-Match is missing."),
              Map.entry("429", "Too many requests; `Retry-After` says when to try again."),
              Map.entry("503", "The module or what it needs is away; `Retry-After` says how long."),
              Map.entry("default", "Something went wrong; `instance` is its id in the log.")));

  /** The schema of every refusal. */
  static final String PROBLEM = "Problem";

  private Refused() {}

  static String reference(String status) {
    return "#/components/responses/" + name(status);
  }

  private static String name(String status) {
    return "Problem" + (status.equals("default") ? "" : status);
  }

  /** As components. */
  static ObjectNode responses() {
    ObjectNode all = Json.mapper().createObjectNode();
    WHY.forEach(
        (status, why) -> {
          ObjectNode response = all.putObject(name(status)).put("description", why);
          if (List.of("429", "503").contains(status)) {
            response
                .putObject("headers")
                .putObject("Retry-After")
                .put("description", "Seconds.")
                .putObject("schema")
                .put("type", "integer");
          }
          response
              .putObject("content")
              .putObject(Problem.MEDIA_TYPE)
              .putObject("schema")
              .put("$ref", "#/components/schemas/" + PROBLEM);
        });
    return all;
  }

  static ObjectNode problem() {
    ObjectNode schema = Json.mapper().createObjectNode();
    schema.put("type", "object").put("description", "Why not (RFC 9457).");
    ObjectNode properties = schema.putObject("properties");
    for (var component : Problem.class.getRecordComponents()) {
      String type = component.getType() == int.class ? "integer" : "string";
      if (component.getType() != List.class) {
        properties.putObject(component.getName()).put("type", type);
      }
    }
    ObjectNode errors = properties.putObject("errors").put("type", "array");
    errors.put("description", "The wrong fields.");
    ObjectNode each = errors.putObject("items").put("type", "object");
    ObjectNode fields = each.putObject("properties");
    for (var component : Problem.Field.class.getRecordComponents()) {
      fields.putObject(component.getName()).put("type", "string");
      each.withArray("required").add(component.getName());
    }
    List.of("type", "title", "status", "detail", "code", "instance")
        .forEach(schema.withArray("required")::add);
    ObjectNode example = schema.putObject("example");
    example.put("type", "urn:tourwright:problem:core.not-found").put("title", "Not found");
    example.put("status", 404).put("detail", "There is no such record.");
    example.put("code", "core.not-found").put("instance", "7f1c2a5e-4e8c-4b0e-9d8f-2b6f3f6a9c11");
    return schema;
  }
}
