package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.time.Instant;
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
    if (em.find(ConsumerRecord.class, consumer.name()) == null) {
      em.persist(new ConsumerRecord(consumer.name(), Now.instant()));
    }
    Set<String> known = new HashSet<>();
    for (Subscription one : of(em, consumer.name())) {
      known.add(one.type);
      if (!wanted.contains(one.type)) {
        end(em, one);
      } else if (one.endedAt != null) {
        resume(em, one, consumer.fromTheBeginning());
      }
    }
    wanted.removeAll(known);
    long next = consumer.fromTheBeginning() || wanted.isEmpty() ? 0 : lastNumber(em) + 1;
    wanted.forEach(
        type -> em.persist(new Subscription(consumer.name(), type, next, Now.instant())));
  }

  /**
   * From here on the old deliveries may be forgotten one day; the row says up to where there were
   * some, so that nothing comes twice when the consumer wants the events again.
   */
  private static void end(EntityManager em, Subscription subscription) {
    if (subscription.endedAt == null) {
      subscription.endedAt = Now.instant();
      if (subscription.complete) {
        subscription.seen = Math.max(subscription.seen, lastSettled(em));
      }
    }
    em.createQuery(
            "update Delivery d set d.state = :skipped, d.doneAt = :now, d.skipReason = :why where"
                + " d.consumer = :consumer and d.type = :type and d.state in :open")
        .setParameter("skipped", Delivery.State.SKIPPED)
        .setParameter("open", Set.of(Delivery.State.WAITING, Delivery.State.PARKED))
        .setParameter("now", Now.instant())
        .setParameter("why", UNWANTED)
        .setParameter("consumer", subscription.consumer)
        .setParameter("type", subscription.type)
        .executeUpdate();
  }

  private static void resume(EntityManager em, Subscription subscription, boolean withThePast) {
    subscription.endedAt = null;
    subscription.complete = false;
    subscription.createdAt = Now.instant();
    if (!withThePast) {
      subscription.since = lastNumber(em) + 1;
    }
  }

  /** Notes that a consumer is there, on some node. */
  void seen(String consumer) {
    store.run(
        Caller.system(consumer),
        em ->
            em.createQuery("update Consumer c set c.seenAt = :now where c.name = :name")
                .setParameter("now", Now.instant())
                .setParameter("name", consumer)
                .executeUpdate());
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
                        "select s.id from Subscription s where s.consumer = :consumer and s.complete = false"
                            + " and s.endedAt is null",
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
    if (subscription == null || subscription.complete || subscription.endedAt != null) {
      return Progress.DONE;
    }
    Instant settled = Now.instant().minus(SETTLED);
    List<EventRecord> missing = missing(em, subscription);
    for (EventRecord event : missing) {
      em.persist(new Delivery(event, subscription.consumer, Now.instant()));
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
                + " where d.number = e.number and d.consumer = :consumer) order by e.number",
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

  /** The number up to which every event, whose transaction may have been long, is there. */
  private static long lastSettled(EntityManager em) {
    Long last =
        em.createQuery("select max(e.number) from Event e where e.happenedAt < :before", Long.class)
            .setParameter("before", Now.instant().minus(SETTLED))
            .getSingleResult();
    return last == null ? 0 : last;
  }
}
