package org.tourwright.core.jpa.event;

import java.util.HashMap;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.Query;

/** Parked deliveries, many at once. */
final class ParkedDeliveries {

  private ParkedDeliveries() {}

  /** Makes those that the filter means due again, in one statement; says how many. */
  static int release(EntityManager em, DeliveryFilter filter) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder jpql =
        new StringBuilder(
            "update Delivery d set d.state = :waiting, d.attempts = 0, d.nextAt = :now"
                + " where d.state = :parked");
    values.put("waiting", Delivery.State.WAITING);
    values.put("parked", Delivery.State.PARKED);
    values.put("now", Now.instant());
    narrow(jpql, values, " and d.consumer = :consumer", "consumer", filter.consumer());
    narrow(jpql, values, " and d.type = :type", "type", filter.type());
    narrow(jpql, values, " and d.aggregate = :aggregate", "aggregate", filter.aggregate());
    narrow(jpql, values, " and d.number >= :first", "first", filter.first(em));
    narrow(jpql, values, " and d.number < :end", "end", filter.end(em));
    Query query = em.createQuery(jpql.toString());
    values.forEach(query::setParameter);
    return query.executeUpdate();
  }

  private static void narrow(
      StringBuilder jpql, Map<String, Object> values, String part, String name, Object value) {
    if (value != null) {
      jpql.append(part);
      values.put(name, value);
    }
  }
}
