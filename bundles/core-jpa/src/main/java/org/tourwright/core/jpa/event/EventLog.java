package org.tourwright.core.jpa.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.event.Events;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.json.Json;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;
import org.tourwright.persistence.Transactions;

/** The event log: events and their deliveries, as rows. */
@Component(service = {Events.class, EventLog.class})
public final class EventLog implements Events {

  /**
   * Longer than any transaction may take: what began before a subscription was known has ended by
   * then.
   */
  private static final Duration SETTLED = Duration.ofMinutes(15);

  private static final int MOST_ATTEMPTS = 10;

  private final CoreStore store;
  private final Transactions transactions;
  private volatile Runnable listener = () -> {};

  /** A delivery as admins see it. */
  record Line(
      UUID id,
      UUID eventId,
      String type,
      UUID aggregate,
      Instant at,
      String consumer,
      Delivery.State state,
      int attempts,
      Instant nextAt,
      String lastError) {}

  /** A delivery that is due. */
  record Due(UUID id, String consumer) {}

  @Activate
  public EventLog(@Reference CoreStore store, @Reference Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  /** Called after each commit that published something. */
  void onPublished(Runnable wake) {
    listener = wake;
  }

  @Override
  public void publish(Caller caller, Event event) {
    if (!transactions.active()) {
      throw new IllegalStateException("An event is published in the transaction that made it true");
    }
    store.run(
        caller,
        em -> {
          Instant now = now();
          EventRecord record = new EventRecord(Ids.next());
          record.number = store.next("core_event_number");
          record.type = event.getClass().getSimpleName();
          record.aggregate = event.aggregate();
          record.payload = json(event);
          record.happenedAt = now;
          record.byName = caller.name();
          em.persist(record);
          em.createQuery("select s.consumer from Subscription s where s.type = :type", String.class)
              .setParameter("type", record.type)
              .getResultList()
              .forEach(consumer -> em.persist(new Delivery(record, consumer, now)));
        });
    transactions.afterCommit(() -> listener.run());
  }

  /** Makes a consumer's subscriptions known; new ones get the past when the consumer wants it. */
  void subscribe(EventConsumer consumer) {
    Caller caller = Caller.system(consumer.name());
    store.run(
        caller,
        em -> {
          long next = consumer.fromTheBeginning() ? 0 : lastNumber(em) + 1;
          Set<String> known =
              Set.copyOf(
                  em.createQuery(
                          "select s.type from Subscription s where s.consumer = :consumer",
                          String.class)
                      .setParameter("consumer", consumer.name())
                      .getResultList());
          for (Class<? extends Event> type : consumer.types()) {
            if (!known.contains(type.getSimpleName())) {
              em.persist(new Subscription(consumer.name(), type.getSimpleName(), next, now()));
            }
          }
        });
    catchUp(consumer.name());
  }

  /**
   * Adds deliveries that young subscriptions lack: of events from before, and of events whose
   * transactions were under way when the subscription was made.
   */
  void catchUp(String consumer) {
    store.run(
        Caller.system(consumer),
        em -> {
          List<Subscription> young =
              em.createQuery(
                      "select s from Subscription s where s.consumer = :consumer and s.createdAt > :young",
                      Subscription.class)
                  .setParameter("consumer", consumer)
                  .setParameter("young", now().minus(SETTLED))
                  .getResultList();
          young.forEach(subscription -> addMissing(em, subscription));
        });
  }

  private static void addMissing(EntityManager em, Subscription subscription) {
    em.createQuery(
            "select e from Event e where e.type = :type and e.number >= :since and not exists (select 1 from Delivery d where"
                + " d.eventId = e.id and d.consumer = :consumer) order by e.number",
            EventRecord.class)
        .setParameter("type", subscription.type)
        .setParameter("since", subscription.since)
        .setParameter("consumer", subscription.consumer)
        .getResultList()
        .forEach(event -> em.persist(new Delivery(event, subscription.consumer, now())));
  }

  /**
   * The oldest deliveries that may be handled now: due, and nothing of the same aggregate open
   * before them.
   */
  List<Due> due(Collection<String> consumers, int limit) {
    if (consumers.isEmpty()) {
      return List.of();
    }
    return store.read(
        em ->
            em
                .createQuery(
                    "select d from Delivery d where d.state = :waiting and d.consumer in :consumers and d.nextAt <= :now and"
                        + " not exists (select 1 from Delivery b where b.aggregate = d.aggregate and b.consumer = d.consumer"
                        + " and b.number < d.number and b.state <> :done) order by d.number",
                    Delivery.class)
                .setParameter("waiting", Delivery.State.WAITING)
                .setParameter("done", Delivery.State.DONE)
                .setParameter("consumers", consumers)
                .setParameter("now", now())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(delivery -> new Due(delivery.id, delivery.consumer))
                .toList());
  }

  /**
   * Hands a delivery to its consumer and marks it done, in one transaction: both happen, or
   * neither.
   */
  void handle(UUID id, EventConsumer consumer) {
    Caller caller = Caller.system(consumer.name());
    store.run(
        caller,
        em -> {
          Delivery delivery =
              em.find(Delivery.class, id, javax.persistence.LockModeType.PESSIMISTIC_WRITE);
          if (delivery == null || delivery.state != Delivery.State.WAITING) {
            return;
          }
          EventRecord record = em.find(EventRecord.class, delivery.eventId);
          consumer.on(caller, event(record, consumer));
          delivery.state = Delivery.State.DONE;
          delivery.doneAt = now();
          delivery.lastError = null;
        });
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
          Delivery delivery =
              em.find(Delivery.class, id, javax.persistence.LockModeType.PESSIMISTIC_WRITE);
          delivery.attempts++;
          String text = String.valueOf(reason);
          delivery.lastError = text.length() > 1000 ? text.substring(0, 1000) : text;
          delivery.nextAt = now().plusSeconds(1L << Math.min(delivery.attempts, 10));
          if (delivery.attempts >= MOST_ATTEMPTS) {
            delivery.state = Delivery.State.PARKED;
          }
          return delivery.state == Delivery.State.PARKED;
        });
  }

  Page<Line> list(Delivery.State state, String consumer, PageRequest page) {
    return store.read(
        em ->
            new Listing<>(Delivery.class)
                .where("e.state = :state", "state", state)
                .where("e.consumer = :consumer", "consumer", consumer)
                .sortable("number", "e.number", Long.class, delivery -> delivery.number)
                .page(em, page, "-number", delivery -> delivery.id)
                .map(delivery -> line(em, delivery)));
  }

  void retry(Caller caller, UUID id) {
    store.run(
        caller,
        em -> {
          Delivery delivery = em.find(Delivery.class, id);
          if (delivery == null) {
            throw new NotFound();
          }
          if (delivery.state == Delivery.State.DONE) {
            throw new Conflict(CoreError.WRONG_STATE);
          }
          delivery.state = Delivery.State.WAITING;
          delivery.attempts = 0;
          delivery.nextAt = now();
        });
    listener.run();
  }

  private static Line line(EntityManager em, Delivery d) {
    EventRecord event = em.find(EventRecord.class, d.eventId);
    return new Line(
        d.id,
        d.eventId,
        d.type,
        d.aggregate,
        event.happenedAt,
        d.consumer,
        d.state,
        d.attempts,
        d.nextAt,
        d.lastError);
  }

  private static long lastNumber(EntityManager em) {
    Long last = em.createQuery("select max(e.number) from Event e", Long.class).getSingleResult();
    return last == null ? 0 : last;
  }

  private static String json(Event event) {
    try {
      return Json.mapper().writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(event.getClass() + " cannot be written as JSON", e);
    }
  }

  private static Event event(EventRecord record, EventConsumer consumer) {
    Class<? extends Event> type =
        consumer.types().stream()
            .filter(wanted -> wanted.getSimpleName().equals(record.type))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException(consumer.name() + " does not know " + record.type));
    try {
      return Json.mapper().readValue(record.payload, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Event " + record.id + " cannot be read", e);
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
