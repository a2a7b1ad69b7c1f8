package org.tourwright.integrations.webhook;

import java.time.Duration;
import java.time.Instant;
import org.tourwright.integrations.IntegrationsError;

/**
 * What came of one request.
 *
 * @param at when it was sent
 * @param status null when no answer came
 * @param answer the beginning of the answer as text; empty for none
 * @param failure why it counts as not arrived; null when it did
 */
record Outcome(
    Instant at, Duration duration, Integer status, String answer, IntegrationsError failure) {

  /** By the specification of Standard Webhooks: 2xx is taken, 410 is never again. */
  static Outcome answered(Instant at, Duration duration, int status, String answer) {
    boolean taken = status >= 200 && status < 300;
    IntegrationsError failure =
        taken ? null : status == 410 ? IntegrationsError.GONE : IntegrationsError.REFUSED;
    return new Outcome(at, duration, status, answer, failure);
  }

  static Outcome failed(Instant at, Duration duration, IntegrationsError failure) {
    return new Outcome(at, duration, null, "", failure);
  }

  boolean arrived() {
    return failure == null;
  }
}
