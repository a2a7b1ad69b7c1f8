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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tourwright.json.Json;

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
    SchemaNames names = new SchemaNames();
    ModelConverter beans = new ModelResolver(io.swagger.v3.core.util.Json.mapper(), names);
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
    sort(tree.path("paths"));
    tree.path("paths").forEach(ModuleApi::sort);
    Creations.describe(tree.path("paths"));
    new Shapes(tree, names.classes()).settle();
    Operations.makeUnique(tree.path("paths"));
    Operations.explainVersions(tree.path("paths"));
    sort(tree.at("/components/schemas"));
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

  /** Classes tell their methods in no certain order; the document is the same each time. */
  private static void sort(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      Map<String, JsonNode> sorted = new TreeMap<>();
      object.properties().forEach(each -> sorted.put(each.getKey(), each.getValue()));
      object.removeAll();
      object.setAll(sorted);
    }
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

  private static void prefixReferences(JsonNode node, String id) {
    if (node instanceof ObjectNode object) {
      JsonNode reference = object.get("$ref");
      if (reference != null
          && reference.asText().startsWith(REF)
          && !reference.asText().equals(REF + CoreModels.MONEY)) {
        object.put("$ref", REF + id + "." + reference.asText().substring(REF.length()));
      }
      object.properties().forEach(each -> prefixReferences(each.getValue(), id));
    } else if (node instanceof ArrayNode array) {
      array.forEach(each -> prefixReferences(each, id));
    }
  }
}
