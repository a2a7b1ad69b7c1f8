package org.tourwright.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What the platform answered.
 *
 * @param json the body as a tree; a missing node when it is empty or not JSON
 * @param text the body as it came
 */
public record Answer(int status, HttpHeaders headers, JsonNode json, String text) {

  /** This, when its status is the one; else fails with the body in the message. */
  public Answer expect(int expected) {
    if (status != expected) {
      throw new AssertionError("Expected status " + expected + ", got " + this);
    }
    return this;
  }

  /** A refusal as problem+json with this status and code. */
  public Answer expectProblem(int expected, String code) {
    expect(expected);
    if (!contentType().startsWith("application/problem+json")
        || !json.path("code").asText().equals(code)) {
      throw new AssertionError("Expected a problem with code " + code + ", got " + this);
    }
    return this;
  }

  public String contentType() {
    return headers.firstValue("Content-Type").orElse("");
  }

  /** For {@code If-Match} of a change that follows. */
  public String etag() {
    return headers
        .firstValue("ETag")
        .orElseThrow(() -> new AssertionError("Expected an ETag, got " + this));
  }

  public String location() {
    return headers
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError("Expected a Location, got " + this));
  }

  @Override
  public String toString() {
    return status
        + " "
        + contentType()
        + " "
        + (text.length() > 2000 ? text.substring(0, 2000) + "…" : text);
  }
}
