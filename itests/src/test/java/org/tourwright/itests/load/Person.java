package org.tourwright.itests.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.tourwright.itests.Answer;
import org.tourwright.itests.ApiClient;

/**
 * Somebody who works at the platform as a good client does: every POST has an Idempotency-Key, and
 * what was not answered is asked again with the same key, at the next node where there are several.
 * Each try is recorded.
 */
final class Person {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 400;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Set<String> FRONT = Set.of("session", "words", "modules", "openapi.json");

  private final List<ApiClient> nodes;
  private final Recorder recorder;
  private final Duration patience;
  private String flow = "";
  private int node;

  /**
   * @param nodes the same person at each node; one when there is a load balancer
   * @param patience how long one thing is tried before its flow breaks off
   */
  Person(List<ApiClient> nodes, Recorder recorder, Duration patience) {
    this.nodes = nodes;
    this.recorder = recorder;
    this.patience = patience;
  }

  void begin(String name) {
    flow = name;
  }

  Answer get(String path) {
    return insist("GET " + path, path, client -> client.get(path));
  }

  /** The items of a list. */
  JsonNode items(String path) {
    return get(path).json().path("items");
  }

  Answer post(String path, Object body) {
    return post(path, null, body);
  }

  /** On a record in the version that it has now. */
  Answer postTo(String record, String action, Object body) {
    return post(record + "/" + action, get(record).etag(), body);
  }

  private Answer post(String path, String etag, Object body) {
    String key = UUID.randomUUID().toString();
    return insist(
        "POST " + path, path, client -> client.send(request(client, path, etag, key, body)));
  }

  private static HttpRequest.Builder request(
      ApiClient client, String path, String etag, String key, Object body) {
    try {
      HttpRequest.Builder request =
          client
              .request(path)
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", key)
              .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
      return etag == null ? request : request.header("If-Match", etag);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Answer insist(String request, String path, Function<ApiClient, Answer> send) {
    long until = System.nanoTime() + patience.toNanos();
    String last;
    do {
      Answer answer = once(request, path, send);
      if (answer != null && answer.status() < 300) {
        if (answer.headers().firstValue("Idempotency-Replayed").isPresent()) {
          recorder.replayed();
        }
        return answer;
      }
      last = answer == null ? "no answer" : line(answer);
      if (answer != null && code(answer).equals("web.key-answer-lost")) {
        recorder.lookedUp();
        throw new AnswerLost(request);
      }
      if (answer != null && answer.status() < 500 && !running(answer)) {
        break;
      }
      recorder.repeated();
      node = (node + 1) % nodes.size();
      LockSupport.parkNanos(PAUSE.toNanos());
    } while (System.nanoTime() < until && !Thread.currentThread().isInterrupted());
    throw new FlowBroken(request + ": " + last);
  }

  private Answer once(String request, String path, Function<ApiClient, Answer> send) {
    long begun = System.nanoTime();
    Answer answer = null;
    String failure = null;
    try {
      answer = send.apply(nodes.get(node));
      if (answer.status() >= 300 && !running(answer)) {
        failure = line(answer);
      }
    } catch (UncheckedIOException e) {
      failure = e.getMessage();
    }
    long micros = (System.nanoTime() - begun) / 1000;
    int status = answer == null ? 0 : answer.status();
    recorder.add(new Shot(flow, module(path), request, status, micros, failure, Instant.now()));
    return answer;
  }

  /** Not a failure: the first request with this key has not ended. */
  private static boolean running(Answer answer) {
    return answer.status() == 409 && code(answer).equals("web.key-running");
  }

  private static String line(Answer answer) {
    String text = answer.toString().replaceAll("\\s+", " ");
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static String code(Answer answer) {
    return answer.json().path("code").asText();
  }

  static String module(String path) {
    String[] parts = path.split("[/?]", -1);
    return parts.length < 3 || FRONT.contains(parts[2]) ? "web" : parts[2];
  }
}
