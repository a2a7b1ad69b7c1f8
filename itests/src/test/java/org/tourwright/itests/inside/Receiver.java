package org.tourwright.itests.inside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Another system that is told of events, as its developer would write it. */
public final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final Deque<Integer> answers = new ArrayDeque<>();
  private final List<Request> requests = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private CountDownLatch held = new CountDownLatch(0);

  /** What came. */
  public record Request(String path, String id, String timestamp, String signature, String body) {

    /** Checks as the specification of Standard Webhooks says. */
    public boolean isSignedWith(String secret) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = id + "." + timestamp + "." + body;
        byte[] hash = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        return Arrays.asList(signature.split(" "))
            .contains("v1," + Base64.getEncoder().encodeToString(hash));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    public JsonNode json() {
      try {
        return new ObjectMapper().readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** The next answers; after them it takes everything. */
  synchronized void willAnswer(Integer... statuses) {
    answers.addAll(List.of(statuses));
  }

  /** From now on nobody gets an answer. */
  synchronized void hold() {
    held = new CountDownLatch(1);
  }

  synchronized void release() {
    held.countDown();
  }

  public synchronized List<Request> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      int status = note(exchange, body);
      awaitRelease();
      exchange.getResponseHeaders().add("Location", "/elsewhere");
      byte[] text = ("Answer " + status).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, text.length);
      exchange.getResponseBody().write(text);
    }
  }

  private void awaitRelease() {
    CountDownLatch now;
    synchronized (this) {
      now = held;
    }
    try {
      if (!now.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Nobody released the receiver");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized int note(HttpExchange exchange, String body) {
    var headers = exchange.getRequestHeaders();
    requests.add(
        new Request(
            exchange.getRequestURI().getPath(),
            headers.getFirst("webhook-id"),
            headers.getFirst("webhook-timestamp"),
            headers.getFirst("webhook-signature"),
            body));
    return answers.isEmpty() ? 200 : answers.removeFirst();
  }

  @Override
  public void close() {
    release();
    server.stop(0);
    threads.shutdownNow();
  }
}
