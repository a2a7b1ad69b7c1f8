package org.tourwright.campaigns.segment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.tourwright.json.Json;

/** Conditions as they are stored. */
final class ConditionList {

  private static final TypeReference<List<Condition>> LIST = new TypeReference<>() {};

  private ConditionList() {}

  static String write(List<Condition> conditions) {
    try {
      return Json.mapper().writeValueAsString(conditions);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Condition> read(String json) {
    try {
      return List.copyOf(Json.mapper().readValue(json, LIST));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored conditions cannot be read", e);
    }
  }
}
