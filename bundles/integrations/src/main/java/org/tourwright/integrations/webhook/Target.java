package org.tourwright.integrations.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a webhook goes and what it is signed with.
 *
 * @param secrets the newest first
 */
record Target(String url, List<String> secrets) {

  Target {
    secrets = List.copyOf(secrets);
  }

  static Target of(Endpoint endpoint) {
    boolean both =
        endpoint.oldSecret != null
            && endpoint.oldSecretUntil != null
            && endpoint.oldSecretUntil.isAfter(Instant.now());
    return new Target(
        endpoint.url,
        both ? List.of(endpoint.secret, endpoint.oldSecret) : List.of(endpoint.secret));
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

  @Override
  public String toString() {
    return url; // never the secrets
  }
}
