package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

  /** Where this node is, of the subscriptions whose past it goes through. */
  private final Map<UUID, Pass> passes = new ConcurrentHashMap<>();

  /** A way through the past: the next number, and when it began. */
  private record Pass(long next, Instant begun) {}

  /** How far one transaction got. */
  private record Step(Progress progress, long next) {}

  /** An event of the past, without what it says. */
  private record Past(UUID id, long number, UUID aggregate, Instant at) {

    Delivery to(Subscription one) {
      return new Delivery(id, number, one.type, aggregate, one.consumer, Now.instant());
    }
  }

  @Activate
  public Subscriptions(@Reference CoreStore store) {
    this.store = store;
  }

  /**
   * Makes a consumer's subscriptions known; new ones get the past when the consumer wants it. Those
   * that it does not want any more end, and what is open of them blocks nothing.
   *
   * @return the names of the events that it wants
   */
  Set<String> subscribe(EventConsumer consumer) {
    Set<String> wanted =
        consumer.types().stream().map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
    store.run(Caller.system(consumer.name()), em -> subscribe(em, consumer, wanted));
    return wanted;
  }

  private static void subscribe(EntityManager em, EventConsumer consumer, Set<String> wanted) {
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
    Set<String> fresh = new HashSet<>(wanted);
    fresh.removeAll(known);
    long next = consumer.fromTheBeginning() || fresh.isEmpty() ? 0 : lastNumber(em) + 1;
    fresh.forEach(type -> em.persist(new Subscription(consumer.name(), type, next, Now.instant())));
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

  /** What was open when it ended, or came just then, is open again: nobody has handled it. */
  private static void resume(EntityManager em, Subscription subscription, boolean withThePast) {
    em.createQuery(
            "update Delivery d set d.state = :waiting, d.attempts = 0, d.nextAt = :now,"
                + " d.doneAt = null, d.skipReason = null where d.consumer = :consumer"
                + " and d.type = :type and d.state = :skipped and d.skipReason = :why"
                + " and d.doneAt >= :ended")
        .setParameter("waiting", Delivery.State.WAITING)
        .setParameter("skipped", Delivery.State.SKIPPED)
        .setParameter("now", Now.instant())
        .setParameter("why", UNWANTED)
        .setParameter("ended", subscription.endedAt)
        .setParameter("consumer", subscription.consumer)
        .setParameter("type", subscription.type)
        .executeUpdate();
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
      Progress one = catchUp(consumer, id);
      least = one.compareTo(least) > 0 ? one : least;
    }
    return least;
  }

  private Progress catchUp(String consumer, UUID id) {
    Pass pass = passes.getOrDefault(id, new Pass(0, Now.instant()));
    Step step = store.write(Caller.system(consumer), em -> catchUp(em, id, pass));
    if (step.progress() == Progress.MORE) {
      passes.put(id, new Pass(step.next(), pass.begun()));
    } else {
      passes.remove(id);
    }
    return step.progress();
  }

  /**
   * The next events of the past; which of them have a delivery already is asked for all at once.
   */
  private static Step catchUp(EntityManager em, UUID id, Pass pass) {
    if (!NodeLock.take(em, "core_subscription", id)) {
      return new Step(Progress.ELSEWHERE, 0);
    }
    Subscription subscription = em.find(Subscription.class, id);
    if (subscription == null || subscription.complete || subscription.endedAt != null) {
      return new Step(Progress.DONE, 0);
    }
    Instant settled = Now.instant().minus(SETTLED);
    long from = Math.max(pass.next(), Math.max(subscription.since, subscription.seen + 1));
    List<Past> events = past(em, subscription.type, from);
    Set<Long> delivered = delivered(em, subscription.consumer, events);
    for (Past event : events) {
      if (!delivered.contains(event.number())) {
        em.persist(event.to(subscription));
      }
      if (event.at().isBefore(settled)) {
        subscription.seen = event.number();
      }
    }
    if (events.size() == BATCH) {
      return new Step(Progress.MORE, events.get(BATCH - 1).number() + 1);
    }
    // What was under way when the subscription was made had ended before this pass began.
    subscription.complete = subscription.createdAt.isBefore(pass.begun().minus(SETTLED));
    return new Step(Progress.DONE, 0);
  }

  private static List<Past> past(EntityManager em, String type, long from) {
    return em
        .createQuery(
            "select e.id, e.number, e.aggregate, e.happenedAt from Event e where e.type = :type"
                + " and e.number >= :from order by e.number",
            Object[].class)
        .setParameter("type", type)
        .setParameter("from", from)
        .setMaxResults(BATCH)
        .getResultList()
        .stream()
        .map(row -> new Past((UUID) row[0], (Long) row[1], (UUID) row[2], (Instant) row[3]))
        .toList();
  }

  private static Set<Long> delivered(EntityManager em, String consumer, List<Past> events) {
    if (events.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        em.createQuery(
                "select d.number from Delivery d where d.consumer = :consumer"
                    + " and d.number in :numbers",
                Long.class)
            .setParameter("consumer", consumer)
            .setParameter("numbers", events.stream().map(Past::number).toList())
            .getResultList());
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
