package org.tourwright.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * By convention a POST to a list answers 201 with what it made, as GET, or PUT, below the list
 * gives it; its Java type, {@code Response}, does not say so.
 */
final class Creations {

  private Creations() {}

  static void describe(JsonNode paths) {
    paths
        .properties()
        .forEach(
            path -> {
              JsonNode answers = path.getValue().at("/post/responses");
              JsonNode made = one(paths, path.getKey());
              if (answers.has("2XX") && !made.isMissingNode()) {
                describe((ObjectNode) answers, made);
              }
            });
  }

  /** What GET answers of one of the list, or PUT where there is none. */
  private static JsonNode one(JsonNode paths, String list) {
    for (var path : paths.properties()) {
      if (path.getKey().matches(java.util.regex.Pattern.quote(list) + "/\\{[^}/]*}")) {
        JsonNode read = path.getValue().at("/get/responses/200");
        return read.isMissingNode() ? path.getValue().at("/put/responses/200") : read;
      }
    }
    return paths.path("");
  }

  private static void describe(ObjectNode answers, JsonNode made) {
    answers.remove("2XX");
    ObjectNode created = answers.putObject("201");
    created.setAll((ObjectNode) made.deepCopy());
    created.put("description", "Made");
    created
        .withObject("/headers/Location")
        .put("description", "Where it is, as a path.")
        .putObject("schema")
        .put("type", "string");
  }
}
