package org.tourwright.integrations.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a webhook goes and what it is signed with.
 *
 * @param secrets the newest first; none when they cannot be opened here
 */
record Target(String url, List<String> secrets) {

  Target {
    secrets = List.copyOf(secrets);
  }

  /**
   * @param open gives a secret in the clear, empty when it cannot be opened
   */
  static Target of(Endpoint endpoint, Function<String, Optional<String>> open) {
    boolean both =
        endpoint.oldSecret != null
            && endpoint.oldSecretUntil != null
            && endpoint.oldSecretUntil.isAfter(Instant.now());
    Stream<String> stored =
        both ? Stream.of(endpoint.secret, endpoint.oldSecret) : Stream.of(endpoint.secret);
    return new Target(endpoint.url, stored.map(open).flatMap(Optional::stream).toList());
  }

  /** Whether it can be signed; without a signature nothing is sent. */
  boolean signable() {
    return !secrets.isEmpty();
  }

  /** The headers of Standard Webhooks; a signature for each secret. */
  Map<String, String> headers(String id, Instant at, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", String.valueOf(at.getEpochSecond()));
    headers.put(
        "webhook-signature",
        String.join(
            " ", secrets.stream().map(secret -> Signature.of(secret, id, at, body)).toList()));
    return headers;
  }

  /** The id under which a receiver knows a webhook. */
  static String id(java.util.UUID hook) {
    return "msg_" + hook;
  }

  /**
   * An address as logs and mails may have it. Path and query of many receivers are their password.
   */
  static String place(String url) {
    URI uri = URI.create(url);
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getScheme() + "://" + uri.getHost() + port;
  }

  @Override
  public String toString() {
    return place(url); // never the secrets
  }
}
