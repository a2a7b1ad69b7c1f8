package org.tourwright.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tourwright.core.id.Id;

/**
 * Tells of each schema which fields are there. What we answer has every field, and null where there
 * is nothing; what we are sent may leave fields out, or say null. A record that goes both ways gets
 * a second schema for the way in, named with {@code Input} at its end.
 */
final class Shapes {

  private static final String REF = "#/components/schemas/";
  private static final String INPUT = "Input";

  private final ObjectNode root;
  private final ObjectNode schemas;
  private final Map<String, Class<?>> classes;

  Shapes(JsonNode document, Map<String, Class<?>> classes) {
    this.root = (ObjectNode) document;
    this.schemas = root.withObject("/components/schemas");
    this.classes = classes;
  }

  void settle() {
    Set<String> sent = new LinkedHashSet<>();
    Set<String> answered = new LinkedHashSet<>();
    for (JsonNode operation : operations()) {
      reach(operation.path("requestBody"), sent);
      reach(operation.path("responses"), answered);
    }
    Set<String> both = new TreeSet<>(sent);
    both.retainAll(answered);
    both.forEach(name -> schemas.set(name + INPUT, schemas.path(name).deepCopy()));
    for (JsonNode operation : operations()) {
      redirect(operation.path("requestBody"), both);
    }
    sent.forEach(name -> redirect(schemas.path(both.contains(name) ? name + INPUT : name), both));
    sent.forEach(name -> complete(name, both.contains(name) ? name + INPUT : name, false));
    answered.forEach(name -> complete(name, name, true));
  }

  private Iterable<JsonNode> operations() {
    Set<JsonNode> all = new LinkedHashSet<>();
    root.path("paths").forEach(path -> path.forEach(all::add));
    return all;
  }

  private void reach(JsonNode node, Set<String> reached) {
    String name = referred(node);
    if (name != null && schemas.has(name) && reached.add(name)) {
      reach(schemas.path(name), reached);
    }
    node.forEach(each -> reach(each, reached));
  }

  private static void redirect(JsonNode node, Set<String> both) {
    String name = referred(node);
    if (name != null && both.contains(name)) {
      ((ObjectNode) node).put("$ref", REF + name + INPUT);
    }
    node.forEach(each -> redirect(each, both));
  }

  private static String referred(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.startsWith(REF) ? reference.substring(REF.length()) : null;
  }

  private void complete(String record, String name, boolean answered) {
    Class<?> type = classes.get(record);
    if (type == null || !type.isRecord() || type.isAnnotationPresent(JsonInclude.class)) {
      return;
    }
    ObjectNode schema = (ObjectNode) schemas.path(name);
    JsonNode properties = schema.path("properties");
    ArrayNode required = schema.arrayNode();
    for (RecordComponent component : type.getRecordComponents()) {
      String field = component.getName();
      if (properties.has(field)) {
        required.add(field);
        if (maybeNull(component)) {
          ((ObjectNode) properties).set(field, nullable(properties.path(field)));
        }
      }
    }
    if (answered && !required.isEmpty()) {
      schema.set("required", required);
    }
  }

  /** Lists and maps are empty where there is nothing, and a record knows its own identity. */
  private static boolean maybeNull(RecordComponent component) {
    Class<?> type = component.getType();
    boolean identity =
        component.getName().equals("id")
            && (Id.class.isAssignableFrom(type) || type == java.util.UUID.class);
    return !type.isPrimitive()
        && !identity
        && !Collection.class.isAssignableFrom(type)
        && !Map.class.isAssignableFrom(type);
  }

  /** Beside a reference nothing else counts. */
  private static JsonNode nullable(JsonNode schema) {
    ObjectNode made = (ObjectNode) schema;
    if (schema.has("$ref")) {
      made = schema.deepCopy();
      ObjectNode wrapper = made.objectNode();
      wrapper.put("type", "object").putArray("allOf").add(made);
      made = wrapper;
    }
    if (made.has("enum")) {
      ((ArrayNode) made.path("enum")).addNull();
    }
    return made.put("nullable", true);
  }
}
