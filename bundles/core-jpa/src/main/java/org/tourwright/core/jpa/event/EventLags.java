package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.jpa.store.CoreStore;

/** How far behind the consumers of events are. */
@Component(service = EventLags.class)
public final class EventLags {

  /** A node notes its consumers each half minute. */
  private static final Duration GONE_AFTER = Duration.ofSeconds(75);

  private final CoreStore store;
  private final Dispatcher dispatcher;

  /**
   * A consumer and what it has before it.
   *
   * @param present whether some node has it
   * @param awaySince when a node had it last; null when it is present
   * @param oldest when the oldest event that waits or is parked was published; null for none
   */
  public record Lag(
      String consumer,
      boolean present,
      Instant awaySince,
      long waiting,
      long parked,
      Instant oldest) {}

  /** What is open of one consumer. */
  private static final class Open {
    private long waiting;
    private long parked;
    private long first = Long.MAX_VALUE;
  }

  @Activate
  public EventLags(@Reference CoreStore store, @Reference Dispatcher dispatcher) {
    this.store = store;
    this.dispatcher = dispatcher;
  }

  /** All consumers that are or were there, by name. Costs as much as there are open deliveries. */
  public List<Lag> list() {
    Set<String> here = dispatcher.present();
    return store.read(
        em -> {
          Map<String, Open> open = open(em);
          Map<String, Instant> seen = seen(em);
          Set<String> names = new TreeSet<>(seen.keySet());
          names.addAll(open.keySet());
          names.addAll(here);
          return names.stream()
              .map(name -> lag(em, name, here.contains(name), seen.get(name), open.get(name)))
              .toList();
        });
  }

  private static Lag lag(
      EntityManager em, String name, boolean here, Instant seenAt, Open counted) {
    Open open = counted == null ? new Open() : counted;
    boolean present = here || (seenAt != null && seenAt.isAfter(Now.instant().minus(GONE_AFTER)));
    return new Lag(
        name,
        present,
        present ? null : seenAt,
        open.waiting,
        open.parked,
        counted == null ? null : publishedAt(em, open.first));
  }

  private static Instant publishedAt(EntityManager em, long number) {
    return em.createQuery(
            "select e.happenedAt from Event e where e.number = :number", Instant.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Open> open(EntityManager em) {
    Map<String, Open> found = new TreeMap<>();
    List<?> rows =
        em.createNativeQuery(
                "select consumer, state, count(*), min(number) from core_delivery"
                    + " where state in ('WAITING', 'PARKED') group by consumer, state")
            .getResultList();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      Open open = found.computeIfAbsent(row[0].toString(), name -> new Open());
      long count = ((Number) row[2]).longValue();
      if (row[1].toString().equals(Delivery.State.PARKED.name())) {
        open.parked = count;
      } else {
        open.waiting = count;
      }
      open.first = Math.min(open.first, ((Number) row[3]).longValue());
    }
    return found;
  }

  private static Map<String, Instant> seen(EntityManager em) {
    Map<String, Instant> seen = new TreeMap<>();
    em.createQuery("select c from Consumer c", ConsumerRecord.class)
        .getResultList()
        .forEach(one -> seen.put(one.name, one.seenAt));
    return seen;
  }
}
