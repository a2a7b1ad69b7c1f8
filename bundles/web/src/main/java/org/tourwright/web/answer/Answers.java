package org.tourwright.web.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.node.Nodes;
import org.tourwright.core.user.UserId;
import org.tourwright.web.WebError;
import org.tourwright.web.WebStore;
import org.tourwright.web.session.Secrets;

/**
 * Answers to requests with an Idempotency-Key, kept for a day.
 *
 * <p>The key is taken before the work begins, by an attempt of a node. The work's own transaction
 * notes that something is stored ({@link #stored}), so of each key it is known whether it was done,
 * whatever died meanwhile. An attempt whose node is gone and of which nothing is stored is taken
 * over by the next request; should it still be alive somewhere, its note finds the key taken over,
 * and its transaction rolls back. So the work is done once.
 */
@Component(service = Answers.class)
public final class Answers {

  private static final Duration KEPT = Duration.ofHours(24);
  private static final int TRIES = 5;

  private final WebStore store;
  private final Set<String> here = ConcurrentHashMap.newKeySet();
  private final Later later = new Later();

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Nodes nodes;

  /** One try of the work of a key. */
  public record Attempt(String key, String id) {}

  @Activate
  public Answers(@Reference WebStore store) {
    this.store = store;
  }

  @Deactivate
  void stop() {
    later.close();
  }

  /** Takes the key for a request, or says who has it. */
  public Taken take(UserId user, String key, String target, String requestHash) {
    String id = id(user, key);
    String proof = proof(key, requestHash);
    for (int attempt = 1; ; attempt++) {
      StoredAnswer found = look(id);
      try {
        Taken taken =
            found == null
                ? first(id, user, target, proof)
                : of(found, found.key.isEmpty() ? proof : requestHash);
        if (taken != null) {
          return taken;
        }
      } catch (Conflict | PersistenceException | IllegalStateException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
      // Another request with the key was quicker.
      if (attempt == TRIES) {
        return new Taken(Taken.Outcome.RUNNING, null, null);
      }
    }
  }

  private Taken first(String id, UserId user, String target, String requestHash) {
    Attempt attempt = new Attempt(id, UUID.randomUUID().toString());
    StoredAnswer fresh = new StoredAnswer();
    fresh.id = id;
    fresh.user = user;
    // Not the key itself: who reads it could try out what was sent, such as a password.
    fresh.key = "";
    fresh.target = target.length() > 1000 ? target.substring(0, 1000) : target;
    fresh.requestHash = requestHash;
    fresh.attempt = attempt.id();
    fresh.node = self();
    fresh.status = StoredAnswer.RUNNING;
    fresh.created = Instant.now();
    here.add(attempt.id());
    try {
      store.write(
          em -> {
            em.persist(fresh);
            return null;
          });
    } catch (RuntimeException e) {
      here.remove(attempt.id());
      throw e;
    }
    return new Taken(Taken.Outcome.FIRST, attempt, null);
  }

  /** Null when somebody changed it meanwhile. */
  private Taken of(StoredAnswer found, String requestHash) {
    Taken judged = Taken.by(found, requestHash, runs(found));
    return judged.outcome() == Taken.Outcome.FIRST ? takeOver(found) : judged;
  }

  /** Waits for a transaction of the other attempt that is about to commit. */
  private Taken takeOver(StoredAnswer found) {
    Attempt attempt = new Attempt(found.id, UUID.randomUUID().toString());
    here.add(attempt.id());
    int taken = 0;
    try {
      taken =
          store.write(
              em ->
                  em.createQuery(
                          "update StoredAnswer a set a.attempt = :mine, a.node = :node where a.id ="
                              + " :id and a.attempt = :other and a.status = :running")
                      .setParameter("mine", attempt.id())
                      .setParameter("node", self())
                      .setParameter("id", found.id)
                      .setParameter("other", found.attempt)
                      .setParameter("running", StoredAnswer.RUNNING)
                      .executeUpdate());
    } finally {
      if (taken == 0) {
        here.remove(attempt.id());
      }
    }
    return taken == 0 ? null : new Taken(Taken.Outcome.FIRST, attempt, null);
  }

  /** Whether the attempt may still be at work. */
  private boolean runs(StoredAnswer found) {
    Nodes known = nodes;
    if (found.attempt == null || here.contains(found.attempt)) {
      return true; // one from before there were attempts runs as long as its key is kept
    }
    return known != null
        && found.node != null
        && !found.node.equals(known.self())
        && known.lives(found.node);
  }

  private String self() {
    Nodes known = nodes;
    return known == null ? null : known.self();
  }

  /**
   * Notes within the transaction of the work that it is done when this commits.
   *
   * @throws Conflict when another attempt has taken over
   */
  public void stored(Attempt attempt) {
    int noted =
        store.write(
            em ->
                em.createQuery(
                        "update StoredAnswer a set a.status = :stored where a.id = :id and"
                            + " a.attempt = :attempt")
                    .setParameter("stored", StoredAnswer.STORED)
                    .setParameter("id", attempt.key())
                    .setParameter("attempt", attempt.id())
                    .executeUpdate());
    if (noted == 0) {
      throw new Conflict(WebError.KEY_RUNNING);
    }
  }

  /** Keeps the answer; when the database is away just now, as soon as it is back. */
  public void keep(Attempt attempt, Answer answer) {
    end(attempt, () -> put(attempt, answer));
  }

  private void put(Attempt attempt, Answer answer) {
    store.write(
        em -> {
          StoredAnswer stored = em.find(StoredAnswer.class, attempt.key());
          if (stored != null && attempt.id().equals(stored.attempt)) {
            stored.status = answer.status();
            stored.contentType = answer.contentType();
            stored.location = answer.location();
            stored.etag = answer.etag();
            stored.body = answer.body();
            stored.node = null;
          }
          return null;
        });
  }

  /** Keeps that it was done, and not a word of the answer. */
  public void keepNothing(Attempt attempt) {
    end(attempt, () -> put(attempt, new Answer(StoredAnswer.TOLD_ONCE, null, null, null, null)));
  }

  /**
   * Frees the key: it was refused. What was stored before that stays known, and is not done twice.
   */
  public void forget(Attempt attempt) {
    end(
        attempt,
        () -> {
          if (!freed(attempt)) {
            leave(attempt);
          }
        });
  }

  private boolean freed(Attempt attempt) {
    return store.write(
            em ->
                em.createQuery(
                        "delete from StoredAnswer a where a.id = :id and a.attempt = :attempt"
                            + " and a.status = :running")
                    .setParameter("id", attempt.key())
                    .setParameter("attempt", attempt.id())
                    .setParameter("running", StoredAnswer.RUNNING)
                    .executeUpdate())
        > 0;
  }

  /** It failed: what is stored, if anything is, decides about the next request. */
  public void release(Attempt attempt) {
    end(attempt, () -> leave(attempt));
  }

  private void leave(Attempt attempt) {
    store.write(
        em ->
            em.createQuery(
                    "update StoredAnswer a set a.node = null where a.id = :id and a.attempt"
                        + " = :attempt")
                .setParameter("id", attempt.key())
                .setParameter("attempt", attempt.id())
                .executeUpdate());
  }

  private void end(Attempt attempt, Runnable note) {
    later.run(
        () -> {
          note.run();
          here.remove(attempt.id());
        });
  }

  public int removeOld() {
    return store.write(
        em ->
            em.createQuery("delete from StoredAnswer a where a.created < :before")
                .setParameter("before", Instant.now().minus(KEPT))
                .executeUpdate());
  }

  private StoredAnswer look(String id) {
    return store.read(em -> em.find(StoredAnswer.class, id));
  }

  /** Cannot be tried out without the key, which is nowhere in the database. */
  static String proof(String key, String requestHash) {
    return Secrets.hash(key + " " + requestHash);
  }

  static String id(UserId user, String key) {
    return Secrets.hash(user.value() + " " + key);
  }
}
