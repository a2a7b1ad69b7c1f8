package org.tourwright.core.jpa.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditEntry.Change;
import org.tourwright.core.audit.AuditTrail;
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

  private static final int MOST_ATTEMPTS = 10;

  private final CoreStore store;
  private final Transactions transactions;
  private final AuditTrail audit;
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
  public EventLog(
      @Reference CoreStore store,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
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
          if (!NodeLock.take(em, "core_delivery", id)) {
            return;
          }
          Delivery delivery = em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
          // Another node may have tried it meanwhile, and it is to wait now.
          if (delivery == null
              || delivery.state != Delivery.State.WAITING
              || delivery.nextAt.isAfter(now())) {
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
          Delivery delivery = em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
          if (delivery == null || delivery.state != Delivery.State.WAITING) {
            return false;
          }
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
          audit.append(caller, retried(delivery));
        });
    listener.run();
  }

  private static List<AuditEntry> retried(Delivery delivery) {
    Change change = new Change("retry", null, delivery.type + " → " + delivery.consumer);
    return List.of(
        new AuditEntry("core", "event", delivery.eventId, AuditEntry.Action.DONE, List.of(change)));
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
