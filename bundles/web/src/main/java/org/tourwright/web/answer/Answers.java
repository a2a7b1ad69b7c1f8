package org.tourwright.web.answer;

import java.time.Duration;
import java.time.Instant;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.user.UserId;
import org.tourwright.web.WebStore;
import org.tourwright.web.session.Secrets;

/**
 * Answers to requests with an Idempotency-Key, kept for a day. The key is taken before the work
 * begins. Whoever finds it taken without an answer is told so: after a crash nobody knows whether
 * the work was done, and doing money twice is worse than asking a human.
 */
@Component(service = Answers.class)
public final class Answers {

  private static final Duration KEPT = Duration.ofHours(24);

  private final WebStore store;

  /** What to do with a request. */
  public enum Outcome {
    /** Do it, then {@link #keep} or {@link #forget}. */
    FIRST,
    /** Give the answer of the first one. */
    REPLAY,
    /** The key belongs to another request. */
    OTHER_REQUEST,
    /** The first one has not answered. */
    RUNNING
  }

  /**
   * Outcome of taking a key.
   *
   * @param id for {@link #keep} and {@link #forget}
   * @param answer for REPLAY only
   */
  public record Taken(Outcome outcome, String id, Answer answer) {}

  @Activate
  public Answers(@Reference WebStore store) {
    this.store = store;
  }

  /** Takes the key for a request, or says who has it. */
  public Taken take(UserId user, String key, String target, String requestHash) {
    String id = id(user, key);
    Taken before = look(id, requestHash);
    if (before != null) {
      return before;
    }
    StoredAnswer fresh = new StoredAnswer();
    fresh.id = id;
    fresh.user = user;
    fresh.key = key;
    fresh.target = target.length() > 1000 ? target.substring(0, 1000) : target;
    fresh.requestHash = requestHash;
    fresh.status = StoredAnswer.RUNNING;
    fresh.created = Instant.now();
    try {
      store.write(
          em -> {
            em.persist(fresh);
            return null;
          });
      return new Taken(Outcome.FIRST, id, null);
    } catch (Conflict | PersistenceException | IllegalStateException e) {
      // Another request with the key was quicker.
      Taken other = look(id, requestHash);
      if (other == null) {
        throw e;
      }
      return other;
    }
  }

  public void keep(String id, Answer answer) {
    store.write(
        em -> {
          StoredAnswer stored = em.find(StoredAnswer.class, id);
          if (stored != null) {
            stored.status = answer.status();
            stored.contentType = answer.contentType();
            stored.location = answer.location();
            stored.etag = answer.etag();
            stored.body = answer.body();
          }
          return null;
        });
  }

  /** Frees the key: nothing was done. */
  public void forget(String id) {
    store.write(
        em ->
            em.createQuery("delete from StoredAnswer a where a.id = :id")
                .setParameter("id", id)
                .executeUpdate());
  }

  public int removeOld() {
    return store.write(
        em ->
            em.createQuery("delete from StoredAnswer a where a.created < :before")
                .setParameter("before", Instant.now().minus(KEPT))
                .executeUpdate());
  }

  private Taken look(String id, String requestHash) {
    return store.read(
        em -> {
          StoredAnswer found = em.find(StoredAnswer.class, id);
          return found == null ? null : judge(found, requestHash);
        });
  }

  static Taken judge(StoredAnswer found, String requestHash) {
    if (!found.requestHash.equals(requestHash)) {
      return new Taken(Outcome.OTHER_REQUEST, found.id, null);
    }
    if (found.status == StoredAnswer.RUNNING) {
      return new Taken(Outcome.RUNNING, found.id, null);
    }
    return new Taken(
        Outcome.REPLAY,
        found.id,
        new Answer(found.status, found.contentType, found.location, found.etag, found.body));
  }

  static String id(UserId user, String key) {
    return Secrets.hash(user.value() + " " + key);
  }
}
