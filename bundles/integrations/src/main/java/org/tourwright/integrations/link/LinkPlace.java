package org.tourwright.integrations.link;

import java.util.List;

/** Where links are shown, and what is known there. */
public enum LinkPlace {
  CUSTOMER("id", "code", "name", "email", "phone", "country", "language"),
  BOOKING(
      "id",
      "number",
      "contract",
      "tour",
      "start",
      "end",
      "people",
      "total",
      "currency",
      "customerId",
      "customerName"),
  DEPARTURE("id", "code", "title", "start", "end", "programmeId");

  private final List<String> placeholders;

  LinkPlace(String... placeholders) {
    this.placeholders = List.of(placeholders);
  }

  /** The names that may stand in braces. */
  List<String> placeholders() {
    return placeholders;
  }
}
