package org.tourwright.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values for a JSON schema: such as one would send, and such as nobody should. */
final class Hostile {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 5;

  /** Texts that some program somewhere has tripped over. */
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\u001b[31m",
          "\u202Eexe.txt",
          "\uFEFF",
          "\uFFFF",
          "\uD83D\uDE80",
          "\uD800",
          "\u0301\u0301\u0301",
          "Nguyễn Thị Ánh Tuyết",
          "' or 1=1 --",
          "\"; drop table core_user; --",
          "%",
          "_",
          "!%_\\",
          "<script>alert(1)</script>",
          "{count, plural, other {#",
          "${jndi:ldap://127.0.0.1/x}",
          "../../../../etc/passwd",
          "=cmd|' /C calc'!A0",
          "null",
          "NaN",
          "-1",
          "0",
          "1e999999999",
          "999999999999999999999999999999",
          "0x10",
          "2026-02-30",
          "0000-00-00",
          "-999999999-01-01",
          "+999999999-12-31T23:59:59Z",
          "2026-11-26T24:00:01Z",
          "2026-13",
          "9999-12-31",
          "00000000-0000-0000-0000-000000000000",
          "1-1-1-1-1",
          "00000000-0000-0000-0000-00000000000g",
          "XXX",
          "vnd",
          "a@b",
          "\r\nX-Injected: yes",
          "x".repeat(300),
          "Ω".repeat(5_000),
          "y".repeat(100_000));

  private static final List<JsonNode> NUMBERS =
      List.of(
          JSON.numberNode(-1),
          JSON.numberNode(0),
          JSON.numberNode(Integer.MAX_VALUE),
          JSON.numberNode(Integer.MIN_VALUE),
          JSON.numberNode(Long.MAX_VALUE),
          JSON.numberNode(Long.MIN_VALUE),
          JSON.numberNode(new BigInteger("9".repeat(400))),
          JSON.numberNode(new BigDecimal("1e300")),
          JSON.numberNode(new BigDecimal("1e-300")),
          JSON.numberNode(new BigDecimal("0.1")));

  private final JsonNode schemas;
  private final Random random;

  Hostile(JsonNode document, Random random) {
    this.schemas = document.at("/components/schemas");
    this.random = random;
  }

  /** One that may well be right. */
  JsonNode likely(JsonNode schema) {
    return likely(schema, 0);
  }

  private JsonNode likely(JsonNode schema, int depth) {
    JsonNode known = resolved(schema);
    if (depth > DEEPEST) {
      return JSON.nullNode();
    }
    if (known.has("enum")) {
      return pick(known.path("enum"));
    }
    return switch (known.path("type").asText("object")) {
      case "string" -> JSON.textNode(text(known));
      case "integer" -> JSON.numberNode(random.nextInt(20));
      case "number" -> JSON.numberNode(random.nextInt(1000) / BigDecimal.TEN.doubleValue());
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "array" -> list(known, depth);
      default -> object(known, depth);
    };
  }

  private JsonNode list(JsonNode schema, int depth) {
    ArrayNode list = JSON.arrayNode();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(likely(schema.path("items"), depth + 1));
    }
    return list;
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    JsonNode properties = schema.path("properties");
    if (properties.has("amount") && properties.has("currency")) {
      return object
          .put("amount", String.valueOf(random.nextInt(10_000_000)))
          .put("currency", random.nextInt(4) == 0 ? "USD" : "VND");
    }
    for (var each : properties.properties()) {
      if (random.nextInt(8) > 0) {
        object.set(each.getKey(), likely(each.getValue(), depth + 1));
      }
    }
    return object;
  }

  private String text(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "date" -> "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
      case "date-time" -> "2026-12-%02dT08:00:00Z".formatted(1 + random.nextInt(28));
      default ->
          switch (random.nextInt(5)) {
            case 0 -> "0901234567";
            case 1 -> "somebody@example.org";
            case 2 -> "VN";
            default -> "Text " + random.nextInt(1000);
          };
    };
  }

  /** The same with one place of it spoilt; at times all of it. */
  JsonNode spoilt(JsonNode good) {
    JsonNode copy = good.deepCopy();
    List<Runnable> changes = new ArrayList<>();
    collect(copy, changes);
    if (changes.isEmpty() || random.nextInt(20) == 0) {
      return value();
    }
    changes.get(random.nextInt(changes.size())).run();
    return copy;
  }

  private void collect(JsonNode node, List<Runnable> changes) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              each -> {
                String name = each.getKey();
                changes.add(() -> object.set(name, value()));
                changes.add(() -> object.set(name, value()));
                changes.add(() -> object.putNull(name));
                changes.add(() -> object.remove(name));
                collect(each.getValue(), changes);
              });
      changes.add(() -> object.set("unknown" + random.nextInt(9), value()));
    } else if (node instanceof ArrayNode array) {
      changes.add(() -> array.add(value()));
      changes.add(() -> array.addNull());
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        changes.add(() -> array.set(index, value()));
        collect(array.get(i), changes);
      }
    }
  }

  /** Any JSON at all. */
  JsonNode value() {
    return switch (random.nextInt(12)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2, 3 -> NUMBERS.get(random.nextInt(NUMBERS.size()));
      case 4 -> JSON.arrayNode();
      case 5 -> JSON.objectNode();
      case 6 -> JSON.arrayNode().add(JSON.arrayNode().add(value()));
      case 7 -> JSON.objectNode().set("amount", value());
      case 8 -> JSON.objectNode().put("amount", word()).put("currency", word());
      default -> JSON.textNode(word());
    };
  }

  String word() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode known = schema;
    for (int i = 0; known.has("$ref") && i < DEEPEST; i++) {
      known = schemas.path(known.path("$ref").asText().replaceFirst(".*/", ""));
    }
    return known.has("allOf") ? resolved(known.path("allOf").path(0)) : known;
  }

  private JsonNode pick(JsonNode choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
