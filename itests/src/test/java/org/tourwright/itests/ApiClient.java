package org.tourwright.itests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * One person at the API, with cookies of its own, as a browser would be. Paths start with a slash;
 * bodies are anything that Jackson writes (maps, records, trees).
 */
public final class ApiClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI base;
  private final HttpClient http;
  private String csrfToken;
  private String token;
  private String language = "en";

  public ApiClient(URI base) {
    this(
        base,
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build());
  }

  private ApiClient(URI base, HttpClient http) {
    this.base = base;
    this.http = http;
  }

  /** The same person, logged in as here, at another node of the platform. */
  public ApiClient at(URI node) {
    ApiClient there = new ApiClient(node, http);
    there.csrfToken = csrfToken;
    there.language = language;
    return there;
  }

  /** Logs in; fails when refused. */
  public ApiClient login(String login, String password) {
    Answer answer = post("/api/session", Map.of("login", login, "password", password));
    if (answer.status() != 200 && answer.status() != 201) {
      throw new AssertionError("Login of " + login + " refused: " + answer);
    }
    csrfToken = answer.json().path("csrfToken").asText(null);
    return this;
  }

  public Answer logout() {
    Answer answer = delete("/api/session");
    csrfToken = null;
    return answer;
  }

  /** Is a program from now on, with an API token. */
  public ApiClient withToken(String apiToken) {
    token = apiToken;
    return this;
  }

  /** The language to ask answers in: en, vi or zh. */
  public ApiClient speaking(String tag) {
    language = tag;
    return this;
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer post(String path, Object body) {
    return send(json(path).POST(write(body)));
  }

  /** A POST that may be repeated: the second with one key has the effect of none. */
  public Answer post(String path, Object body, String idempotencyKey) {
    return send(json(path).header("Idempotency-Key", idempotencyKey).POST(write(body)));
  }

  /** A POST with the version that it is meant for, as actions on a record need it. */
  public Answer postIfMatch(String path, String etag, Object body) {
    return send(json(path).header("If-Match", etag).POST(write(body)));
  }

  /** The same with the version that the record at {@code of} has now. */
  public Answer postTo(String of, String action, Object body) {
    return postIfMatch(of + "/" + action, get(of).expect(200).etag(), body);
  }

  public Answer put(String path, String etag, Object body) {
    return send(json(path).header("If-Match", etag).PUT(write(body)));
  }

  /** Without {@code If-Match}. */
  public Answer put(String path, Object body) {
    return send(json(path).PUT(write(body)));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  public Answer delete(String path, String etag) {
    return send(request(path).header("If-Match", etag).DELETE());
  }

  /** A file, as the body. */
  public Answer upload(String path, String contentType, byte[] content) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(content)));
  }

  /** A file from the platform; fails unless the status is 200. */
  public byte[] download(String path) {
    HttpResponse<byte[]> response = exchange(request(path).GET());
    if (response.statusCode() != 200) {
      throw new AssertionError("GET " + path + " answered " + answer(response));
    }
    return response.body();
  }

  /** Anything else; {@code send(client.request("/x").method("PATCH", …))}. */
  public Answer send(HttpRequest.Builder request) {
    return answer(exchange(request));
  }

  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(PATIENCE)
            .header("Accept", "application/json, application/problem+json, */*;q=0.1")
            .header("Accept-Language", language);
    // Sent with every request; the platform asks for it where something is changed.
    if (csrfToken != null) {
      request.header("X-CSRF-Token", csrfToken);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private static BodyPublisher write(Object body) {
    try {
      return body == null
          ? BodyPublishers.noBody()
          : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(
          request.build().method() + " " + request.build().uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer answer(HttpResponse<byte[]> response) {
    String text = new String(response.body(), StandardCharsets.UTF_8);
    return new Answer(response.statusCode(), response.headers(), parse(response, text), text);
  }

  private static JsonNode parse(HttpResponse<byte[]> response, String text) {
    boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
    if (!json || text.isBlank()) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON, though it says so: " + text, e);
    }
  }
}
