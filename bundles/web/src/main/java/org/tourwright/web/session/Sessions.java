package org.tourwright.web.session;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.web.Settings;
import org.tourwright.web.WebStore;

/**
 * Sessions in the database, good on every node. What is remembered here is checked again after
 * {@link #TRUST}, so a session ended on another node ends here within that time.
 */
@Component(service = Sessions.class)
public final class Sessions {

  private static final Duration TRUST = Duration.ofSeconds(3);
  private static final Duration NOTE_SEEN_EVERY = Duration.ofMinutes(1);
  private static final int MOST_REMEMBERED = 10_000;

  private final WebStore store;
  private final Accounts accounts;
  private final Settings settings;
  private final ConcurrentMap<String, Remembered> remembered = new ConcurrentHashMap<>();

  private record Remembered(Session session, long nanos) {
    boolean fresh() {
      return System.nanoTime() - nanos < TRUST.toNanos();
    }
  }

  /** A new session and the token for its cookie, which is kept nowhere. */
  public record Opened(Session session, String token) {}

  @Activate
  public Sessions(
      @Reference WebStore store, @Reference Accounts accounts, @Reference Settings settings) {
    this.store = store;
    this.accounts = accounts;
    this.settings = settings;
  }

  /**
   * @param since from before the password was looked at: whoever ends the user's sessions after
   *     that ends this one, too
   */
  public Opened open(UserId user, Instant since, String address, String agent) {
    String token = Secrets.token();
    Instant begin = since.truncatedTo(ChronoUnit.MILLIS);
    Session session =
        new Session(
            Secrets.hash(token),
            user,
            Secrets.token(),
            begin,
            begin,
            begin.plus(settings.sessionLife()));
    store.write(
        em -> {
          em.persist(new WebSession(session, address, agent));
          return null;
        });
    return new Opened(session, token);
  }

  /** The session of a cookie, if it is still good; notes that it was used. */
  public Optional<Session> find(String token) {
    String id = Secrets.hash(token);
    Remembered known = remembered.get(id);
    Session session = known != null && known.fresh() ? known.session() : load(id);
    if (session == null) {
      return Optional.empty();
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    if (session.over(now, settings.sessionIdle())) {
      drop(id);
      return Optional.empty();
    }
    return Optional.of(noteSeen(session, now));
  }

  /**
   * The caller of a request in a session; empty when the user is locked or gone, or an admin ended
   * the session.
   */
  public Optional<Caller> caller(
      Session session, String language, String address, String requestId) {
    return accounts.caller(session.user(), session.created(), language, address, requestId);
  }

  /** Whether the password that it was opened with is still that of the user. */
  boolean proven(Session session) {
    return accounts.stillProven(session.user(), session.created());
  }

  /** The modules that are switched off for all roles of a user. */
  public Set<String> modulesOff(UserId user) {
    return accounts.modulesOff(user);
  }

  /** A short text that is another one when what the caller may do is. Cheap to call. */
  public String rights(Caller caller) {
    Set<String> off = caller.isSystem() ? Set.of() : modulesOff(caller.user());
    String all = new TreeMap<>(caller.grants()) + " " + new TreeSet<>(off);
    return Secrets.hash(all).substring(0, 16);
  }

  public void close(String id) {
    remembered.remove(id);
    store.write(em -> delete(em, id));
  }

  /** Takes away a session that is good for nothing any more: now, or when it may be written. */
  public void drop(String id) {
    remembered.remove(id);
    store.note(em -> delete(em, id));
  }

  private static int delete(EntityManager em, String id) {
    return em.createQuery("delete from WebSession s where s.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Ends the user's sessions but one. */
  public void closeOthers(UserId user, String keep) {
    remembered.values().removeIf(one -> one.session().user().equals(user));
    store.write(
        em ->
            em.createQuery("delete from WebSession s where s.user = :user and s.id <> :keep")
                .setParameter("user", user)
                .setParameter("keep", keep)
                .executeUpdate());
  }

  int removeOld() {
    Instant now = Instant.now();
    return store.write(
        em ->
            em.createQuery("delete from WebSession s where s.expires < :now or s.lastSeen < :idle")
                .setParameter("now", now)
                .setParameter("idle", now.minus(settings.sessionIdle()))
                .executeUpdate());
  }

  private Session load(String id) {
    Session session =
        store.read(
            em -> {
              WebSession found = em.find(WebSession.class, id);
              return found == null ? null : found.session();
            });
    if (session == null) {
      remembered.remove(id);
      return null;
    }
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.values().removeIf(one -> !one.fresh());
    }
    remembered.put(id, new Remembered(session, System.nanoTime()));
    return session;
  }

  private Session noteSeen(Session session, Instant now) {
    if (now.isBefore(session.lastSeen().plus(NOTE_SEEN_EVERY))) {
      return session;
    }
    Session seen = session.seen(now);
    remembered.computeIfPresent(session.id(), (id, known) -> new Remembered(seen, known.nanos()));
    store.note(
        em ->
            em.createQuery("update WebSession s set s.lastSeen = :now where s.id = :id")
                .setParameter("now", now)
                .setParameter("id", session.id())
                .executeUpdate());
    return seen;
  }
}
