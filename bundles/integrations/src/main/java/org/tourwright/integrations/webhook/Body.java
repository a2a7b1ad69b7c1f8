package org.tourwright.integrations.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.UUID;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.Occurrence;
import org.tourwright.json.Json;

/**
 * What a receiver is sent.
 *
 * @param id of the event, the same for every endpoint
 * @param number orders the events of one aggregate
 * @param aggregate what it happened to; null of a ping
 * @param data the event
 */
record Body(UUID id, String type, long number, Instant at, UUID aggregate, Object data) {

  /** What the data of a ping says. */
  record Ping(String endpoint) {}

  static Body of(Occurrence occurrence, Event event) {
    return new Body(
        occurrence.id(),
        event.getClass().getSimpleName(),
        occurrence.number(),
        occurrence.at(),
        event.aggregate(),
        // Without what the interface adds: the components are the contract.
        Json.mapper().valueToTree(event));
  }

  static Body ping(UUID id, Instant at, String endpoint) {
    return new Body(id, EventTypes.PING, 0, at, null, new Ping(endpoint));
  }

  String json() {
    try {
      return Json.mapper().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(type + " cannot be written as JSON", e);
    }
  }
}
