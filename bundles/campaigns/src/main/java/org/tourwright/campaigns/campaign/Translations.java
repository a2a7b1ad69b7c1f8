package org.tourwright.campaigns.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.TreeMap;
import org.tourwright.json.Json;

/** Contents in further languages as they are stored. */
final class Translations {

  private static final TypeReference<TreeMap<String, Content>> MAP = new TypeReference<>() {};

  private Translations() {}

  static String write(Map<String, Content> contents) {
    if (contents == null || contents.isEmpty()) {
      return null;
    }
    try {
      return Json.mapper().writeValueAsString(new TreeMap<>(contents));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, Content> read(String json) {
    try {
      return json == null ? Map.of() : Json.mapper().readValue(json, MAP);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored translations cannot be read", e);
    }
  }
}
