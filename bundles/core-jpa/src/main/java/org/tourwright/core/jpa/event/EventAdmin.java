package org.tourwright.core.jpa.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditEntry.Change;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.json.Json;

/** What admins see and do of deliveries: those that wait, are parked, were done or skipped. */
@Component(service = EventAdmin.class)
public final class EventAdmin {

  static final int LONGEST_REASON = 500;

  private final CoreStore store;
  private final EventLog log;
  private final AuditTrail audit;

  /**
   * A delivery in a list.
   *
   * @param at when the event was published
   * @param nextAt when it is tried; null when it is not open or parked
   * @param doneAt when it was handled or skipped
   */
  public record Line(
      UUID id,
      UUID eventId,
      long number,
      String type,
      UUID aggregate,
      Instant at,
      String consumer,
      Delivery.State state,
      int attempts,
      Instant nextAt,
      Instant doneAt,
      String lastError,
      String skipReason) {}

  /**
   * A delivery with its event.
   *
   * @param byName who published it
   * @param payload null when the event is past its time of keeping
   */
  public record Detail(Line delivery, String byName, JsonNode payload) {}

  @Activate
  public EventAdmin(
      @Reference CoreStore store, @Reference EventLog log, @Reference AuditTrail audit) {
    this.store = store;
    this.log = log;
    this.audit = audit;
  }

  /** The newest first; sorted by {@code number}. Counted where the filter names an open state. */
  public Page<Line> list(DeliveryFilter filter, PageRequest page) {
    return store.read(
        em -> {
          Page<Delivery> found =
              filter
                  .listing(em)
                  .sortable("number", "e.number", Long.class, delivery -> delivery.number)
                  .page(em, page, "-number", delivery -> delivery.id);
          Map<UUID, Instant> times = times(em, found.items());
          return found.map(delivery -> line(delivery, times.get(delivery.eventId)));
        });
  }

  /** The parked ones, newest first. */
  public Page<Line> parked(PageRequest page) {
    return list(DeliveryFilter.of(Delivery.State.PARKED), page);
  }

  /**
   * @throws NotFound when there is none of that id
   */
  public Detail get(UUID id) {
    return store.read(
        em -> {
          Delivery delivery = required(em, id, LockModeType.NONE);
          EventRecord event = em.find(EventRecord.class, delivery.eventId);
          return event == null
              ? new Detail(line(delivery, null), null, null)
              : new Detail(line(delivery, event.happenedAt), event.byName, tree(event.payload));
        });
  }

  /**
   * Tries a delivery again at once, with all its attempts anew.
   *
   * @throws NotFound when there is none of that id
   * @throws Conflict when it is done or skipped
   */
  public void retry(Caller caller, UUID id) {
    store.run(
        caller,
        em -> {
          Delivery delivery = open(em, id);
          delivery.state = Delivery.State.WAITING;
          delivery.attempts = 0;
          delivery.nextAt = Now.instant();
          note(caller, delivery.eventId, "retry", what(delivery));
          log.wakeAfterCommit(List.of(delivery.consumer));
        });
  }

  /**
   * Tries all parked deliveries again that the filter, but for its state, means.
   *
   * @return how many
   */
  public int retryAll(Caller caller, DeliveryFilter filter) {
    return store.write(
        caller,
        em -> {
          DeliveryFilter parked = filter.in(Delivery.State.PARKED);
          int count = ParkedDeliveries.release(em, parked);
          if (count > 0) {
            note(caller, null, "retry", count + " " + described(filter));
          }
          return count;
        });
  }

  /**
   * Gives a delivery up: the consumer never gets the event. Later events of the same aggregate go
   * on.
   *
   * @param reason kept with it and in the audit trail
   * @throws NotFound when there is none of that id
   * @throws Conflict when it is done or skipped
   * @throws org.tourwright.core.error.Invalid when there is no reason or it is too long
   */
  public void skip(Caller caller, UUID id, String reason) {
    new Checks().required("reason", reason, LONGEST_REASON).orThrow();
    store.run(
        caller,
        em -> {
          Delivery delivery = open(em, id);
          delivery.state = Delivery.State.SKIPPED;
          delivery.doneAt = Now.instant();
          delivery.skipReason = reason.strip();
          note(caller, delivery.eventId, "skip", what(delivery) + ": " + reason.strip());
          log.wakeAfterCommit(List.of(delivery.consumer));
        });
  }

  /** Locked, so that no node hands it over meanwhile. */
  private static Delivery open(EntityManager em, UUID id) {
    Delivery delivery = required(em, id, LockModeType.PESSIMISTIC_WRITE);
    if (delivery.state != Delivery.State.WAITING && delivery.state != Delivery.State.PARKED) {
      throw new Conflict(CoreError.WRONG_STATE);
    }
    return delivery;
  }

  private static Delivery required(EntityManager em, UUID id, LockModeType lock) {
    Delivery delivery = em.find(Delivery.class, id, lock);
    if (delivery == null) {
      throw new NotFound();
    }
    return delivery;
  }

  private void note(Caller caller, UUID event, String what, String text) {
    audit.append(
        caller,
        List.of(
            new AuditEntry(
                "core",
                "event",
                event,
                AuditEntry.Action.DONE,
                List.of(new Change(what, null, text)))));
  }

  private static String what(Delivery delivery) {
    return delivery.type + " → " + delivery.consumer;
  }

  private static String described(DeliveryFilter filter) {
    String type = filter.type() == null ? "*" : filter.type();
    String consumer = filter.consumer() == null ? "*" : filter.consumer();
    return type + " → " + consumer;
  }

  private static Map<UUID, Instant> times(EntityManager em, List<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return Map.of();
    }
    TypedQuery<Object[]> query =
        em.createQuery("select e.id, e.happenedAt from Event e where e.id in :ids", Object[].class)
            .setParameter(
                "ids", deliveries.stream().map(delivery -> delivery.eventId).distinct().toList());
    return query.getResultList().stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
  }

  private static Line line(Delivery d, Instant at) {
    boolean waiting = d.state == Delivery.State.WAITING;
    return new Line(
        d.id,
        d.eventId,
        d.number,
        d.type,
        d.aggregate,
        at,
        d.consumer,
        d.state,
        d.attempts,
        waiting ? d.nextAt : null,
        d.doneAt,
        d.lastError,
        d.skipReason);
  }

  private static JsonNode tree(String payload) {
    try {
      return Json.mapper().readTree(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event is stored as JSON", e);
    }
  }
}
