package org.tourwright.core.jpa.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.tourwright.persistence.Listing;

/**
 * Which deliveries are meant; null does not narrow it.
 *
 * @param consumer the name of the subscription
 * @param type the simple name of the event's record
 * @param aggregate what the event happened to
 * @param from events published then or later
 * @param before events published before
 */
public record DeliveryFilter(
    Delivery.State state,
    String consumer,
    String type,
    UUID aggregate,
    Instant from,
    Instant before) {

  /** All deliveries in a state. */
  public static DeliveryFilter of(Delivery.State state) {
    return new DeliveryFilter(state, null, null, null, null, null);
  }

  DeliveryFilter in(Delivery.State only) {
    return new DeliveryFilter(only, consumer, type, aggregate, from, before);
  }

  /** Open deliveries are few; to count the others would be to read the whole past. */
  boolean isCounted() {
    return state == Delivery.State.PARKED || state == Delivery.State.WAITING;
  }

  Listing<Delivery> listing(EntityManager em) {
    Listing<Delivery> listing =
        new Listing<>(Delivery.class)
            .where("e.state = :state", "state", state)
            .where("e.consumer = :consumer", "consumer", consumer)
            .where("e.type = :type", "type", type)
            .where("e.aggregate = :aggregate", "aggregate", aggregate)
            .where("e.number >= :first", "first", first(em))
            .where("e.number < :end", "end", end(em));
    return isCounted() ? listing : listing.uncounted();
  }

  /** Numbers rise with time, and deliveries are indexed by number. */
  Long first(EntityManager em) {
    return from == null ? null : numberAt(em, from, Long.MAX_VALUE);
  }

  Long end(EntityManager em) {
    return before == null ? null : numberAt(em, before, Long.MAX_VALUE);
  }

  private static Long numberAt(EntityManager em, Instant at, long none) {
    List<Long> numbers =
        em.createQuery(
                "select e.number from Event e where e.happenedAt >= :at"
                    + " order by e.happenedAt, e.number",
                Long.class)
            .setParameter("at", at)
            .setMaxResults(1)
            .getResultList();
    return numbers.isEmpty() ? Long.valueOf(none) : numbers.get(0);
  }
}
