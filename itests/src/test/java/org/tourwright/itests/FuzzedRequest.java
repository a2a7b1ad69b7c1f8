package org.tourwright.itests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** One request to one operation, made up from a seed: the same seed makes the same request. */
final class FuzzedRequest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEP = 3_000;
  private static final int LONGEST_QUERY = 6_000;
  private static final String MADE_UP_VERSION = "\"7777777\"";

  private final Operation operation;
  private final Random random;
  private final Hostile hostile;
  private final Records records;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String target;
  private byte[] body = new byte[0];

  private FuzzedRequest(Operation operation, JsonNode document, Records records, long seed) {
    this.operation = operation;
    this.random = new Random(seed);
    this.hostile = new Hostile(document, random);
    this.records = records;
  }

  static FuzzedRequest of(Operation operation, JsonNode document, Records records, long seed) {
    FuzzedRequest made = new FuzzedRequest(operation, document, records, seed);
    made.headers.put("If-Match", MADE_UP_VERSION);
    made.target = made.path() + made.query();
    made.makeBody();
    made.spoilHeaders();
    return made;
  }

  Operation operation() {
    return operation;
  }

  HttpRequest.Builder with(ApiClient client) {
    HttpRequest.Builder request = client.request(target);
    headers.forEach(request::setHeader);
    return request.method(
        operation.method(),
        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
  }

  /** What happened in words, with which it can be sent again by hand. */
  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8);
    return operation.method()
        + " "
        + shortened(target)
        + " "
        + headers
        + (body.length == 0 ? "" : " " + shortened(text));
  }

  private static String shortened(String text) {
    return text.length() > 700
        ? text.substring(0, 700) + "… (" + text.length() + " characters)"
        : text;
  }

  /** A record that is there, one that is not, or nonsense. */
  private String path() {
    String path = operation.path();
    while (path.contains("{")) {
      int begin = path.indexOf('{');
      int end = path.indexOf('}');
      Records.Known known =
          random.nextInt(3) > 0 ? records.any(path.substring(0, begin), random) : null;
      String value;
      if (known != null) {
        value = known.id();
        headers.put("If-Match", "\"" + known.version() + "\"");
      } else {
        value =
            random.nextBoolean()
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : segment();
      }
      path = path.substring(0, begin) + value + path.substring(end + 1);
    }
    return path;
  }

  private String segment() {
    String encoded = encoded(begun(hostile.word(), 300));
    // What makes a path ambiguous the HTTP server refuses itself, before any of ours sees it.
    boolean ambiguous =
        encoded.isBlank()
            || encoded.contains("%2F")
            || encoded.contains("%00")
            || encoded.contains(".")
            || encoded.contains("%5C");
    return ambiguous ? "x" : encoded;
  }

  private String query() {
    List<String> parts = new ArrayList<>();
    for (JsonNode parameter : operation.described().path("parameters")) {
      if (parameter.path("in").asText().equals("query") && random.nextInt(3) > 0) {
        String name = parameter.path("name").asText();
        boolean good = random.nextBoolean();
        String value = good ? hostile.likely(parameter.path("schema")).asText() : hostile.word();
        parts.add(name + "=" + encoded(begun(value, 600)));
        if (random.nextInt(12) == 0) {
          parts.add(name + "=" + encoded(begun(hostile.word(), 100)));
        }
      }
    }
    if (random.nextInt(12) == 0) {
      parts.add("unknown=1&&=&a");
    }
    // The HTTP server itself refuses a request line of more than 8192 bytes.
    while (String.join("&", parts).length() > LONGEST_QUERY) {
      parts.remove(parts.size() - 1);
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private void makeBody() {
    var content = operation.described().path("requestBody").path("content").properties();
    if (operation.method().equals("GET")
        || operation.method().equals("HEAD")
        || (content.isEmpty() && random.nextInt(4) > 0)) {
      return;
    }
    headers.put("Content-Type", operation.body());
    JsonNode schema =
        content.isEmpty()
            ? JSON.createObjectNode()
            : content.iterator().next().getValue().path("schema");
    JsonNode good = records.connected(hostile.likely(schema), random);
    body =
        switch (random.nextInt(10)) {
          case 0, 1, 2 -> bytes(good);
          case 3 -> raw();
          default -> bytes(hostile.spoilt(good));
        };
  }

  /** What no JSON library would write. */
  private byte[] raw() {
    return switch (random.nextInt(9)) {
      case 0 -> new byte[0];
      case 1 -> new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '"', '}'};
      case 2 -> ("[".repeat(DEEP) + "]".repeat(DEEP)).getBytes(StandardCharsets.UTF_8);
      case 3 -> ("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)).getBytes(StandardCharsets.UTF_8);
      case 4 -> "{\"name\":\"a\",".getBytes(StandardCharsets.UTF_8);
      case 5 -> "{\"name\":\"\\ud800\"}".getBytes(StandardCharsets.UTF_8);
      case 6 -> "{\"id\":NaN,\"version\":1e400}".getBytes(StandardCharsets.UTF_8);
      case 7 -> "<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8);
      default -> {
        byte[] noise = new byte[1 + random.nextInt(200)];
        random.nextBytes(noise);
        yield noise;
      }
    };
  }

  private void spoilHeaders() {
    switch (random.nextInt(24)) {
      case 0 -> headers.put("Content-Type", "text/plain");
      case 1 -> headers.put("Content-Type", "application/xml; charset=UTF-16");
      case 2 -> headers.put("Content-Type", "application/json; charset=nonsense");
      case 3 -> headers.put("Content-Type", "multipart/form-data");
      case 4 -> headers.put("If-Match", "*");
      case 5 -> headers.put("If-Match", "\"99999999999999999999\", W/\"x\"");
      case 6 -> headers.remove("If-Match");
      case 7 -> headers.put("Accept", "application/xml");
      case 8 -> headers.put("Accept-Language", "zz;q=5, *;;");
      case 9 -> headers.put("Idempotency-Key", "k".repeat(201));
      case 10 -> headers.put("Idempotency-Key", "fuzz " + random.nextInt());
      case 11 -> headers.put("If-None-Match", "*, \"");
      default -> {}
    }
  }

  /** No more than the beginning. */
  private static String begun(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  private static byte[] bytes(JsonNode node) {
    try {
      return JSON.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      // A lone half of a surrogate pair: Jackson writes none.
      return "{\"name\":\"\\ud800\"}".getBytes(StandardCharsets.UTF_8);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Records that are there, by the path of their list. */
  static final class Records {

    private final Map<String, List<Known>> byPath = new LinkedHashMap<>();
    private final Map<String, List<String>> idsByField = new LinkedHashMap<>();

    /** A record. */
    record Known(String id, long version) {}

    /** Reads the first of each list that needs no parameter, but for those left alone. */
    static Records read(ApiClient client, List<Operation> operations, List<String> leftAlone) {
      Records records = new Records();
      for (Operation one : operations) {
        if (one.method().equals("GET")
            && !one.path().contains("{")
            && leftAlone.stream().noneMatch(one.path()::startsWith)) {
          records.note(one.path(), client.get(one.path() + "?limit=20"));
        }
      }
      return records;
    }

    private void note(String path, Answer answer) {
      for (JsonNode item : answer.json().path("items")) {
        if (item.path("id").asText().length() == 36) {
          byPath
              .computeIfAbsent(path + "/", known -> new ArrayList<>())
              .add(new Known(item.path("id").asText(), item.path("version").asLong()));
        }
        item.properties()
            .forEach(
                each -> {
                  if (each.getKey().endsWith("Id") && each.getValue().asText().length() == 36) {
                    idsByField
                        .computeIfAbsent(each.getKey(), known -> new ArrayList<>())
                        .add(each.getValue().asText());
                  }
                });
      }
    }

    Known any(String prefix, Random random) {
      List<Known> known = byPath.get(prefix);
      return known == null ? null : known.get(random.nextInt(known.size()));
    }

    /** Fields that name a record name one that is there, so that the request gets far. */
    JsonNode connected(JsonNode body, Random random) {
      if (body instanceof com.fasterxml.jackson.databind.node.ObjectNode object) {
        object
            .properties()
            .forEach(
                each -> {
                  List<String> ids = idsByField.get(each.getKey());
                  if (ids != null && random.nextInt(4) > 0) {
                    each.setValue(object.textNode(ids.get(random.nextInt(ids.size()))));
                  }
                });
      }
      return body;
    }
  }
}
