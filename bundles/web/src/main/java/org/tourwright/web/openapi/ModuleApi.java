package org.tourwright.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tourwright.json.Json;
import org.tourwright.web.problem.Problem;

/** The description of one module's API, with its schemas under its own name. */
final class ModuleApi {

  private static final String REF = "#/components/schemas/";

  private ModuleApi() {}

  /** Paths as reached from outside, and schemas as {@code crm.Lead}. */
  static JsonNode of(String id, List<Object> resources) {
    Set<Class<?>> classes = new LinkedHashSet<>();
    resources.forEach(resource -> classes.add(resource.getClass()));
    OpenAPI read;
    ModelConverters converters = ModelConverters.getInstance();
    ModelConverter beans =
        new ModelResolver(io.swagger.v3.core.util.Json.mapper(), new SchemaNames());
    ModelConverter core = new CoreModels();
    synchronized (ModuleApi.class) { // the converters are shared by the whole machine
      converters.addConverter(beans);
      converters.addConverter(core);
      try {
        read = new MethodReader(id).read(classes);
      } finally {
        converters.removeConverter(core);
        converters.removeConverter(beans);
      }
    }
    JsonNode tree;
    try {
      tree = Json.mapper().readTree(io.swagger.v3.core.util.Json.mapper().writeValueAsString(read));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    prefixReferences(tree, id);
    ObjectNode result = Json.mapper().createObjectNode();
    ObjectNode paths = result.putObject("paths");
    tree.path("paths")
        .properties()
        .forEach(entry -> paths.set(outside(id, entry.getKey()), entry.getValue()));
    ObjectNode schemas = result.putObject("schemas");
    tree.path("components")
        .path("schemas")
        .properties()
        .forEach(entry -> schemas.set(id + "." + entry.getKey(), entry.getValue()));
    return result;
  }

  static String outside(String id, String path) {
    if (id.equals("web")) {
      return "/api" + path;
    }
    String rest = path.equals("/") ? "" : path;
    return rest.equals("/public") || rest.startsWith("/public/")
        ? "/public/" + id + rest.substring("/public".length())
        : "/api/" + id + rest;
  }

  static JsonNode problem() {
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
    ObjectNode each = errors.putObject("items").put("type", "object").putObject("properties");
    for (var component : Problem.Field.class.getRecordComponents()) {
      each.putObject(component.getName()).put("type", "string");
    }
    return schema;
  }

  private static void prefixReferences(JsonNode node, String id) {
    if (node instanceof ObjectNode object) {
      JsonNode reference = object.get("$ref");
      if (reference != null
          && reference.asText().startsWith(REF)
          && !reference.asText().equals(REF + "Problem")) {
        object.put("$ref", REF + id + "." + reference.asText().substring(REF.length()));
      }
      object.properties().forEach(each -> prefixReferences(each.getValue(), id));
    } else if (node instanceof ArrayNode array) {
      array.forEach(each -> prefixReferences(each, id));
    }
  }
}
