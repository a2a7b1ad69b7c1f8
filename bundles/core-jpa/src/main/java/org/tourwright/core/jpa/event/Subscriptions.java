package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;

/** Which consumers want which events, and the deliveries that they lack of the past. */
@Component(service = Subscriptions.class)
public final class Subscriptions {

  /**
   * Longer than any transaction may take: what began before a subscription was known has ended by
   * then, and so has what took its number before an event of that age.
   */
  private static final Duration SETTLED = Duration.ofMinutes(15);

  /** So many events in one transaction: it stays short and small, however long the past is. */
  private static final int BATCH = 500;

  private static final String UNWANTED = "The module does not want events of this kind any more";

  /** How much of the past has its deliveries. */
  enum Progress {
    DONE,
    /** Another node is at it. */
    ELSEWHERE,
    /** More of it can be had at once. */
    MORE
  }

  private final CoreStore store;

  @Activate
  public Subscriptions(@Reference CoreStore store) {
    this.store = store;
  }

  /**
   * Makes a consumer's subscriptions known; new ones get the past when the consumer wants it. Those
   * that it does not want any more end, and what is open of them blocks nothing.
   */
  void subscribe(EventConsumer consumer) {
    store.run(Caller.system(consumer.name()), em -> subscribe(em, consumer));
  }

  private static void subscribe(EntityManager em, EventConsumer consumer) {
    Set<String> wanted =
        consumer.types().stream().map(Class::getSimpleName).collect(Collectors.toSet());
    Set<String> known = new HashSet<>();
    for (Subscription one : of(em, consumer.name())) {
      known.add(one.type);
      if (!wanted.contains(one.type)) {
        end(em, one);
      }
    }
    wanted.removeAll(known);
    long next = consumer.fromTheBeginning() || wanted.isEmpty() ? 0 : lastNumber(em) + 1;
    wanted.forEach(type -> em.persist(new Subscription(consumer.name(), type, next, now())));
  }

  private static void end(EntityManager em, Subscription subscription) {
    em.createQuery(
            "update Delivery d set d.state = :done, d.doneAt = :now, d.lastError = :why where"
                + " d.consumer = :consumer and d.type = :type and d.state <> :done")
        .setParameter("done", Delivery.State.DONE)
        .setParameter("now", now())
        .setParameter("why", UNWANTED)
        .setParameter("consumer", subscription.consumer)
        .setParameter("type", subscription.type)
        .executeUpdate();
    em.remove(subscription);
  }

  /**
   * Adds some of the deliveries that a consumer lacks: of events from before its subscriptions, and
   * of events whose transactions were under way when they were made. What was done is stored, so
   * that it goes on from there after a stop.
   *
   * @return how far that got
   */
  Progress catchUp(String consumer) {
    List<UUID> incomplete =
        store.read(
            em ->
                em.createQuery(
                        "select s.id from Subscription s where s.consumer = :consumer and s.complete = false",
                        UUID.class)
                    .setParameter("consumer", consumer)
                    .getResultList());
    Progress least = Progress.DONE;
    for (UUID id : incomplete) {
      Progress one = store.write(Caller.system(consumer), em -> catchUp(em, id));
      least = one.compareTo(least) > 0 ? one : least;
    }
    return least;
  }

  private static Progress catchUp(EntityManager em, UUID id) {
    if (!NodeLock.take(em, "core_subscription", id)) {
      return Progress.ELSEWHERE;
    }
    Subscription subscription = em.find(Subscription.class, id);
    if (subscription == null || subscription.complete) {
      return Progress.DONE;
    }
    Instant settled = now().minus(SETTLED);
    List<EventRecord> missing = missing(em, subscription);
    for (EventRecord event : missing) {
      em.persist(new Delivery(event, subscription.consumer, now()));
      if (event.happenedAt.isBefore(settled)) {
        subscription.seen = event.number;
      }
    }
    boolean more = missing.size() == BATCH;
    subscription.complete = !more && subscription.createdAt.isBefore(settled);
    return more ? Progress.MORE : Progress.DONE;
  }

  private static List<EventRecord> missing(EntityManager em, Subscription subscription) {
    return em.createQuery(
            "select e from Event e where e.type = :type and e.number >= :from and not exists (select 1 from Delivery d"
                + " where d.eventId = e.id and d.consumer = :consumer) order by e.number",
            EventRecord.class)
        .setParameter("type", subscription.type)
        .setParameter("from", Math.max(subscription.since, subscription.seen + 1))
        .setParameter("consumer", subscription.consumer)
        .setMaxResults(BATCH)
        .getResultList();
  }

  private static List<Subscription> of(EntityManager em, String consumer) {
    return em.createQuery(
            "select s from Subscription s where s.consumer = :consumer", Subscription.class)
        .setParameter("consumer", consumer)
        .getResultList();
  }

  private static long lastNumber(EntityManager em) {
    Long last = em.createQuery("select max(e.number) from Event e", Long.class).getSingleResult();
    return last == null ? 0 : last;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
