package org.tourwright.web.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditEntry.Change;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.web.Settings;
import org.tourwright.web.WebStore;
import org.tourwright.web.module.Gate;

/** The sessions of all people as admins see them. */
@Component(service = SessionTable.class)
public final class SessionTable {

  /** As much of a session's id as tells it from others. */
  private static final int SHOWN = 12;

  private static final int MOST = 1000;

  private final WebStore store;
  private final Sessions sessions;
  private final Users users;
  private final Settings settings;
  private final AuditTrail audit;

  /**
   * A session.
   *
   * @param id the beginning of its id, which is the hash of a secret
   * @param user the name of the person
   */
  public record Line(
      String id, String user, Instant created, Instant lastSeen, String address, String agent) {}

  @Activate
  public SessionTable(
      @Reference WebStore store,
      @Reference Sessions sessions,
      @Reference Users users,
      @Reference Settings settings,
      @Reference AuditTrail audit) {
    this.store = store;
    this.sessions = sessions;
    this.users = users;
    this.settings = settings;
    this.audit = audit;
  }

  /**
   * Those that are not over, who was seen last first; at most {@value #MOST}.
   *
   * @param login whose; null for everybody's
   */
  public List<Line> list(String login) {
    UserId only = login == null ? null : user(login);
    List<WebSession> found = store.read(em -> open(em, only));
    Set<UserId> people = new HashSet<>();
    found.forEach(session -> people.add(session.user));
    Map<UserId, String> names = users.names(people);
    return found.stream()
        .map(
            one ->
                new Line(
                    one.id.substring(0, SHOWN),
                    names.getOrDefault(one.user, one.user.toString()),
                    one.created,
                    one.lastSeen,
                    one.address,
                    one.agent))
        .toList();
  }

  private List<WebSession> open(javax.persistence.EntityManager em, UserId only) {
    Instant now = Instant.now();
    String jpql =
        "select s from WebSession s where s.expires > :now and s.lastSeen > :idle"
            + (only == null ? "" : " and s.user = :user")
            + " order by s.lastSeen desc";
    var query =
        em.createQuery(jpql, WebSession.class)
            .setParameter("now", now)
            .setParameter("idle", now.minus(settings.sessionIdle()))
            .setMaxResults(MOST);
    return (only == null ? query : query.setParameter("user", only)).getResultList();
  }

  /**
   * Ends one session.
   *
   * @param id its beginning, as the list shows it
   * @throws NotFound when there is none, or more than one
   */
  public void end(Caller caller, String id) {
    List<WebSession> found =
        id.length() < SHOWN
            ? List.of()
            : store.read(
                em ->
                    em.createQuery(
                            "select s from WebSession s where substring(s.id, 1, :length) = :id",
                            WebSession.class)
                        .setParameter("length", id.length())
                        .setParameter("id", id)
                        .getResultList());
    if (found.size() != 1) {
      throw new NotFound();
    }
    sessions.close(found.get(0).id);
    note(caller, found.get(0).user, "one");
  }

  /** Ends all sessions of a user. */
  public void endAll(Caller caller, String login) {
    UserId user = user(login);
    sessions.closeOthers(user, "");
    note(caller, user, "all");
  }

  private UserId user(String login) {
    return users
        .findByLogin(login)
        .orElseThrow(() -> new Invalid("user", CoreError.NOT_FOUND))
        .id();
  }

  private void note(Caller caller, UserId user, String which) {
    UUID subject = user.value();
    Change change = new Change("end", null, which);
    AuditEntry entry =
        new AuditEntry(Gate.WEB, "session", subject, AuditEntry.Action.DONE, List.of(change));
    store.run(caller, em -> audit.append(caller, List.of(entry)));
  }
}
