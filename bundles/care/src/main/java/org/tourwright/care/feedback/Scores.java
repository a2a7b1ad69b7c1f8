package org.tourwright.care.feedback;

import java.util.EnumMap;
import java.util.Map;
import org.tourwright.core.error.Checks;

/**
 * What a customer answered.
 *
 * @param overall 1 to 5; the others too, or null where they had nothing of the kind
 * @param recommend 0 to 10: would they recommend us; null for no answer
 * @param comment null for none
 */
public record Scores(
    Integer hotel,
    Integer guide,
    Integer food,
    Integer transport,
    Integer overall,
    Integer recommend,
    String comment) {

  static final int LONGEST_COMMENT = 4000;

  public Scores {
    comment = comment == null || comment.isBlank() ? null : comment.strip();
  }

  /** Those that were given, in the order of the form. */
  public Map<Item, Integer> given() {
    Map<Item, Integer> given = new EnumMap<>(Item.class);
    put(given, Item.HOTEL, hotel);
    put(given, Item.GUIDE, guide);
    put(given, Item.FOOD, food);
    put(given, Item.TRANSPORT, transport);
    put(given, Item.OVERALL, overall);
    return given;
  }

  private static void put(Map<Item, Integer> given, Item item, Integer score) {
    if (score != null) {
      given.put(item, score);
    }
  }

  Checks check() {
    return new Checks()
        .range("hotel", hotel, 1, 5)
        .range("guide", guide, 1, 5)
        .range("food", food, 1, 5)
        .range("transport", transport, 1, 5)
        .required("overall", overall)
        .range("overall", overall, 1, 5)
        .range("recommend", recommend, 0, 10)
        .longest("comment", comment, LONGEST_COMMENT);
  }
}
