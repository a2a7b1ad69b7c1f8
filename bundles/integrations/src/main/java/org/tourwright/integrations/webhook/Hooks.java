package org.tourwright.integrations.webhook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.node.Nodes;
import org.tourwright.core.user.Caller;
import org.tourwright.integrations.IntegrationsError;
import org.tourwright.integrations.IntegrationsSettings;
import org.tourwright.integrations.IntegrationsStore;

/** What is to be sent, as rows that the nodes take from one another's hands. */
@Component(service = Hooks.class)
public final class Hooks {

  private static final Logger LOG = LoggerFactory.getLogger(Hooks.class);
  private static final Caller SENDER = Caller.system("integrations.webhooks");

  /** Longer than a request may take: who had it until then is dead. */
  private static final Duration HELD = Duration.ofMinutes(2);

  /** Between looks for nodes that are gone, which takes them longer to be. */
  private static final Duration LOOK = Duration.ofSeconds(5);

  private static final String NEXT =
      "select id from integrations_hook where endpoint_id = ?1 and state = 'WAITING'"
          + " and next_at <= ?2 order by next_at, event_number fetch first 1 rows only";

  private final IntegrationsStore store;
  private final IntegrationsSettings settings;
  private final AdminNotes notes;
  private final EndpointSecrets secrets;
  private final Nodes nodes;
  private long lookedAt = System.nanoTime() - LOOK.toNanos();

  /**
   * One that is to be sent now, by this node alone.
   *
   * @param attempt the number of this attempt, from 1
   */
  record Claim(UUID id, int attempt, String body, Target target) {}

  @Activate
  public Hooks(
      @Reference IntegrationsStore store,
      @Reference IntegrationsSettings settings,
      @Reference AdminNotes notes,
      @Reference EndpointSecrets secrets,
      @Reference Nodes nodes) {
    this.store = store;
    this.settings = settings;
    this.notes = notes;
    this.secrets = secrets;
    this.nodes = nodes;
  }

  /** The endpoints for which something is due; none where nothing can be signed. One thread's. */
  List<UUID> due() {
    if (!secrets.ready()) {
      return List.of();
    }
    if (System.nanoTime() - lookedAt > LOOK.toNanos()) {
      lookedAt = System.nanoTime();
      freeThoseOfGoneNodes();
    }
    return store.read(
        em ->
            em.createQuery(
                    "select e.id from Endpoint e where e.active = true and exists (select 1 from Hook h"
                        + " where h.endpointId = e.id and h.state = :waiting and h.nextAt <= :now)",
                    UUID.class)
                .setParameter("waiting", Hook.State.WAITING)
                .setParameter("now", now())
                .getResultList());
  }

  /**
   * What a node was sending when it was killed is due at once. Should it still be at work and only
   * be cut off, the receiver gets the same id twice, and the late note of that node counts for
   * nothing ({@link #note}).
   */
  private void freeThoseOfGoneNodes() {
    List<String> holders =
        store.read(
            em ->
                em.createQuery(
                        "select distinct h.node from Hook h where h.node is not null and h.node <>"
                            + " :self and h.state = :waiting and h.nextAt > :now",
                        String.class)
                    .setParameter("self", nodes.self())
                    .setParameter("waiting", Hook.State.WAITING)
                    .setParameter("now", now())
                    .getResultList());
    for (String node : holders) {
      if (!nodes.lives(node)) {
        LOG.info("Node {} is gone; what it was sending is sent again", node);
        store.run(SENDER, em -> free(em, node));
      }
    }
  }

  private static void free(EntityManager em, String node) {
    em.createQuery(
            "update Hook h set h.node = null, h.nextAt = :now where h.node = :node and h.state ="
                + " :waiting")
        .setParameter("now", now())
        .setParameter("node", node)
        .setParameter("waiting", Hook.State.WAITING)
        .executeUpdate();
  }

  /** Takes the next one of an endpoint. When this node dies, it is sent again under the same id. */
  Optional<Claim> claim(UUID endpoint) {
    return store.write(
        SENDER,
        em -> {
          Endpoint known = em.find(Endpoint.class, endpoint);
          if (known == null || !known.active) {
            return Optional.empty();
          }
          return next(em, endpoint).map(hook -> claim(known, hook));
        });
  }

  private Claim claim(Endpoint endpoint, Hook hook) {
    hook.attempts++;
    hook.nextAt = now().plus(HELD);
    hook.node = nodes.self();
    return new Claim(hook.id, hook.attempts, hook.body, secrets.target(endpoint));
  }

  private static Optional<Hook> next(EntityManager em, UUID endpoint) {
    // Only PostgreSQL has several nodes; on Derby one thread an endpoint works alone.
    String sql = postgres(em) ? NEXT + " for update skip locked" : NEXT;
    List<?> ids =
        em.createNativeQuery(sql)
            .setParameter(1, endpoint.toString())
            .setParameter(2, LocalDateTime.ofInstant(now(), ZoneOffset.UTC))
            .getResultList();
    return ids.stream().findFirst().map(id -> em.find(Hook.class, UUID.fromString(id.toString())));
  }

  /** Notes what came of an attempt, and what that means for the endpoint. */
  void note(Claim claim, Outcome outcome) {
    store.run(
        SENDER,
        em -> {
          Hook hook = em.find(Hook.class, claim.id(), LockModeType.PESSIMISTIC_WRITE);
          if (hook == null) {
            return; // its endpoint was deleted meanwhile
          }
          em.persist(new Attempt(claim.id(), outcome));
          if (hook.attempts != claim.attempt() || hook.state != Hook.State.WAITING) {
            return; // an admin wants it sent anew, or another node took it over
          }
          hook.node = null;
          hook.lastStatus = outcome.status();
          hook.lastFailure = outcome.failure() == null ? null : outcome.failure().code();
          if (outcome.arrived()) {
            hook.state = Hook.State.DONE;
            hook.doneAt = now();
            works(em, hook.endpointId);
          } else {
            postpone(hook, outcome);
            fails(em, hook.endpointId, outcome);
          }
        });
  }

  private static void postpone(Hook hook, Outcome outcome) {
    Duration pause = Backoff.pause(hook.attempts, RandomGenerator.getDefault());
    if (pause == null || outcome.failure() == IntegrationsError.GONE) {
      hook.state = Hook.State.FAILED;
      hook.doneAt = now();
    } else {
      hook.nextAt = now().plus(pause);
    }
  }

  private static void works(EntityManager em, UUID endpoint) {
    em.createQuery(
            "update Endpoint e set e.failingSince = null where e.id = :id and e.failingSince is not null")
        .setParameter("id", endpoint)
        .executeUpdate();
  }

  private void fails(EntityManager em, UUID id, Outcome outcome) {
    em.createQuery(
            "update Endpoint e set e.failingSince = :now where e.id = :id and e.failingSince is null")
        .setParameter("id", id)
        .setParameter("now", now())
        .executeUpdate();
    Endpoint endpoint = em.find(Endpoint.class, id);
    if (endpoint == null || !endpoint.active) {
      return;
    }
    em.refresh(endpoint);
    if (outcome.failure() == IntegrationsError.GONE) {
      switchOff(endpoint, Endpoint.OffReason.GONE);
    } else if (endpoint.failingSince != null
        && endpoint.failingSince.isBefore(now().minus(settings.offAfter()))) {
      switchOff(endpoint, Endpoint.OffReason.FAILING);
    }
  }

  private void switchOff(Endpoint endpoint, Endpoint.OffReason reason) {
    endpoint.off(reason);
    notes.switchedOff(SENDER, endpoint.name, Target.place(endpoint.url), reason);
  }

  private static boolean postgres(EntityManager em) {
    try {
      return em.unwrap(Connection.class).getMetaData().getDatabaseProductName().contains("Postgre");
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
