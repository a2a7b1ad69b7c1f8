package org.tourwright.core.jpa.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.event.Events;
import org.tourwright.core.event.Occurrence;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;
import org.tourwright.json.Json;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Transactions;

/** The event log: events and their deliveries, as rows. */
@Component(service = {Events.class, EventLog.class})
public final class EventLog implements Events {

  private static final int MOST_ATTEMPTS = 10;
  private static final int LONGEST_ERROR = 1000;
  private static final String FORGOTTEN = "The event is past the time for which events are kept";

  // In SQL, with the states spelled out: only then PostgreSQL sees that its indexes of the open
  // deliveries, which are small whatever the past, hold all that is asked for.
  private static final String DUE =
      "select d.id from core_delivery d where d.consumer = ?1 and d.state = 'WAITING'"
          + " and d.next_at <= ?2 and d.type in (%s) and not exists (select 1 from core_delivery b"
          + " where b.consumer = d.consumer and b.aggregate_id = d.aggregate_id"
          + " and b.number < d.number and b.state in ('WAITING', 'PARKED')"
          + " and (b.state = 'PARKED' or b.next_at > ?3 or b.type not in (%s)))"
          + " order by d.number fetch first %d rows only";

  /** Of the parameters above, those for the types come last, twice. */
  private static final int FIRST_TYPE = 4;

  private static final String BEFORE =
      "select b.id from core_delivery b where b.consumer = ?1 and b.aggregate_id = ?2"
          + " and b.number < ?3 and b.state in ('WAITING', 'PARKED') fetch first 1 rows only";

  private final CoreStore store;
  private final Transactions transactions;
  private volatile Consumer<Collection<String>> listener = consumers -> {};

  /** A delivery that is due. */
  record Due(UUID id, String consumer) {}

  @Activate
  public EventLog(@Reference CoreStore store, @Reference Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  /** Called with the consumers after each commit that made something due for them. */
  void onPublished(Consumer<Collection<String>> wake) {
    listener = wake;
  }

  /** After the open transaction has committed, the dispatcher looks what is due for them. */
  void wakeAfterCommit(Collection<String> consumers) {
    transactions.afterCommit(() -> listener.accept(consumers));
  }

  @Override
  public void publish(Caller caller, Event event) {
    if (!transactions.active()) {
      throw new IllegalStateException("An event is published in the transaction that made it true");
    }
    store.run(
        caller,
        em -> {
          Instant now = Now.instant();
          EventRecord record = new EventRecord(Ids.next());
          record.number = store.next("core_event_number");
          record.type = event.getClass().getSimpleName();
          record.aggregate = event.aggregate();
          record.payload = json(event);
          record.happenedAt = now;
          record.byName = caller.name();
          em.persist(record);
          List<String> wanting =
              em.createQuery(
                      "select s.consumer from Subscription s where s.type = :type and s.endedAt is null",
                      String.class)
                  .setParameter("type", record.type)
                  .getResultList();
          for (String consumer : wanting) {
            em.persist(
                new Delivery(
                    record.id, record.number, record.type, record.aggregate, consumer, now));
          }
          wakeAfterCommit(wanting);
        });
  }

  /**
   * For each consumer its oldest deliveries that may be handled now, in their order: due, of a type
   * that it knows on this node, and nothing of the same aggregate before them that is parked, waits
   * for its next attempt or is of a type that it does not know.
   *
   * @param types by the name of the consumer; another version of it, on another node, may know more
   * @param limit for each consumer
   */
  List<Due> due(Map<String, Set<String>> types, int limit) {
    if (types.isEmpty()) {
      return List.of();
    }
    return store.read(
        em -> {
          List<Due> due = new ArrayList<>();
          types.forEach(
              (consumer, known) -> {
                for (Object id : dueIds(em, consumer, List.copyOf(known), limit)) {
                  due.add(new Due(UUID.fromString(id.toString()), consumer));
                }
              });
          return due;
        });
  }

  private static List<?> dueIds(EntityManager em, String consumer, List<String> types, int limit) {
    if (types.isEmpty()) {
      return List.of();
    }
    var now = Now.column(Now.instant());
    int second = FIRST_TYPE + types.size();
    Query query =
        em.createNativeQuery(DUE.formatted(places(FIRST_TYPE, types), places(second, types), limit))
            .setParameter(1, consumer)
            .setParameter(2, now)
            .setParameter(3, now);
    for (int each = 0; each < types.size(); each++) {
      query.setParameter(FIRST_TYPE + each, types.get(each));
      query.setParameter(second + each, types.get(each));
    }
    return query.getResultList();
  }

  private static String places(int first, List<String> types) {
    return IntStream.range(first, first + types.size())
        .mapToObj(place -> "?" + place)
        .collect(Collectors.joining(", "));
  }

  /**
   * Hands a delivery to its consumer and marks it done, in one transaction: both happen, or
   * neither.
   *
   * @return false when it was not its turn: another node is at it, or is to be, for this one's
   *     version of the consumer does not know the type; or an earlier event of the aggregate is
   *     open
   */
  boolean handle(UUID id, EventConsumer consumer) {
    Caller caller = Caller.system(consumer.name());
    return store.write(
        caller,
        em -> {
          if (!NodeLock.take(em, "core_delivery", id)) {
            return false;
          }
          Delivery delivery = em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
          // Another node may have tried it meanwhile, and it is to wait now.
          if (delivery == null
              || delivery.state != Delivery.State.WAITING
              || delivery.nextAt.isAfter(Now.instant())
              || type(delivery.type, consumer).isEmpty()
              || isBlocked(em, delivery)) {
            return false;
          }
          hand(em, caller, delivery, consumer);
          return true;
        });
  }

  private static void hand(
      EntityManager em, Caller caller, Delivery delivery, EventConsumer consumer) {
    EventRecord record = em.find(EventRecord.class, delivery.eventId);
    delivery.doneAt = Now.instant();
    if (record == null) {
      delivery.state = Delivery.State.SKIPPED;
      delivery.skipReason = FORGOTTEN;
      return;
    }
    consumer.on(
        caller,
        new Occurrence(record.id, record.number, record.happenedAt),
        event(record, consumer));
    delivery.state = Delivery.State.DONE;
    delivery.lastError = null;
  }

  private static boolean isBlocked(EntityManager em, Delivery delivery) {
    return !em.createNativeQuery(BEFORE)
        .setParameter(1, delivery.consumer)
        .setParameter(2, delivery.aggregate.toString())
        .setParameter(3, delivery.number)
        .getResultList()
        .isEmpty();
  }

  /**
   * Notes that handling failed.
   *
   * @return whether it is parked now
   */
  boolean failed(UUID id, Throwable reason) {
    return store.write(
        Caller.system("core.events"),
        em -> {
          Delivery delivery = em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
          if (delivery == null || delivery.state != Delivery.State.WAITING) {
            return false;
          }
          delivery.attempts++;
          // PostgreSQL keeps no text with this character.
          String text = String.valueOf(reason).replace('\0', ' ');
          delivery.lastError =
              text.length() > LONGEST_ERROR ? text.substring(0, LONGEST_ERROR) : text;
          delivery.nextAt = Now.instant().plusSeconds(1L << Math.min(delivery.attempts, 10));
          if (delivery.attempts >= MOST_ATTEMPTS) {
            delivery.state = Delivery.State.PARKED;
          }
          return delivery.state == Delivery.State.PARKED;
        });
  }

  private static String json(Event event) {
    try {
      return Json.mapper().writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(event.getClass() + " cannot be written as JSON", e);
    }
  }

  private static Event event(EventRecord record, EventConsumer consumer) {
    Class<? extends Event> type = type(record.type, consumer).orElseThrow();
    try {
      return Json.mapper().readValue(record.payload, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Event " + record.id + " cannot be read", e);
    }
  }

  private static Optional<Class<? extends Event>> type(String name, EventConsumer consumer) {
    return consumer.types().stream()
        .filter(wanted -> wanted.getSimpleName().equals(name))
        .findFirst();
  }
}
