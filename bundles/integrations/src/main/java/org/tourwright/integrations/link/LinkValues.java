package org.tourwright.integrations.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.tour.Departure;

/** What is known of a thing, by the names that stand in braces. */
final class LinkValues {

  private LinkValues() {}

  static Map<String, String> of(Customer customer) {
    return named(
        LinkPlace.CUSTOMER,
        customer.id().value(),
        customer.code(),
        customer.name(),
        customer.email(),
        customer.phone(),
        customer.country(),
        customer.language());
  }

  static Map<String, String> of(Booking booking) {
    return named(
        LinkPlace.BOOKING,
        booking.id().value(),
        booking.number(),
        booking.contractNumber(),
        booking.tourTitle(),
        booking.start(),
        booking.end(),
        booking.pax(),
        booking.total().getAmount().toPlainString(),
        booking.total().getCurrencyUnit().getCode(),
        booking.customer().value(),
        booking.customerName());
  }

  static Map<String, String> of(Departure departure) {
    return named(
        LinkPlace.DEPARTURE,
        departure.id().value(),
        departure.code(),
        departure.title(),
        departure.start(),
        departure.end(),
        departure.programme().value());
  }

  /** In the order of the place's names. */
  private static Map<String, String> named(LinkPlace place, Object... values) {
    List<String> names = place.placeholders();
    if (names.size() != values.length) {
      throw new IllegalStateException("The names of " + place + " are " + names);
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(names.get(i), values[i] == null ? "" : values[i].toString());
    }
    return named;
  }
}
