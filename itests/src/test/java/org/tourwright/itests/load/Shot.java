package org.tourwright.itests.load;

import java.time.Instant;

/**
 * One request and what came of it.
 *
 * @param status 0 when no answer came
 * @param failure null when all is well: why it counts as failed
 * @param doneAt when the answer was there, by this machine's clock
 */
record Shot(
    String flow,
    String module,
    String request,
    int status,
    long micros,
    String failure,
    Instant doneAt) {

  boolean failed() {
    return failure != null;
  }

  @Override
  public String toString() {
    return doneAt + " " + request + " after " + micros / 1000 + " ms: " + failure;
  }
}
