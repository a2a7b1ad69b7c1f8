package org.tourwright.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is mended in operations when all of a module are known. */
final class Operations {

  private Operations() {}

  /** Tells of the headers with which clients say what they know. */
  static void explainVersions(JsonNode paths) {
    for (JsonNode parameter :
        paths.findValues("parameters").stream().flatMap(Operations::each).toList()) {
      if (parameter.path("name").asText().equalsIgnoreCase("If-Match")) {
        ((ObjectNode) parameter)
            .put("required", true)
            .put("description", "The ETag of what was read: the change is for that version.");
      } else if (parameter.path("name").asText().equalsIgnoreCase("If-None-Match")) {
        ((ObjectNode) parameter)
            .put("description", "The ETag of what is known: 304 where it is still the same.");
      }
    }
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /**
   * Methods of one class may share a name, operations may not: adds the last word of the path, and
   * then a number, where a name is taken.
   */
  static void makeUnique(JsonNode paths) {
    Set<String> taken = new HashSet<>();
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          ObjectNode operation = (ObjectNode) method.getValue();
                          String id = operation.path("operationId").asText();
                          operation.put("operationId", free(id, path.getKey(), taken));
                        }));
  }

  private static String free(String id, String path, Set<String> taken) {
    String free = id;
    if (!taken.add(free)) {
      String last = path.replaceAll("/\\{[^}]*}", "").replaceAll(".*/", "");
      free = id + "." + last;
      for (int i = 2; !taken.add(free); i++) {
        free = id + "." + last + i;
      }
    }
    return free;
  }
}
