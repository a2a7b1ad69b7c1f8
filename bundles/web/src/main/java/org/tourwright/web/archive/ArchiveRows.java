package org.tourwright.web.archive;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.Caller;
import org.tourwright.web.WebStore;
import org.tourwright.web.archive.ArchiveRecord.State;

/** The archives in the database, the same for all nodes. */
@Component(service = ArchiveRows.class)
public final class ArchiveRows {

  /** An archive that nobody said yes to goes after this time. */
  private static final Duration WAITS = Duration.ofDays(7);

  /** A node that said nothing for so long is gone. */
  private static final Duration NODE_IS_GONE = Duration.ofMinutes(10);

  private final WebStore store;
  private final AuditTrail trail;

  @Activate
  public ArchiveRows(@Reference WebStore store, @Reference AuditTrail trail) {
    this.store = store;
    this.trail = trail;
  }

  List<ArchiveRecord> list() {
    return store.read(
        em ->
            em.createQuery(
                    "select a from Archive a order by a.uploadedAt desc", ArchiveRecord.class)
                .getResultList());
  }

  List<ArchiveRecord> accepted() {
    return list().stream().filter(one -> one.state == State.ACCEPTED).toList();
  }

  boolean isAccepted(String id) {
    ArchiveRecord found = store.read(em -> em.find(ArchiveRecord.class, id));
    return found != null && found.state == State.ACCEPTED;
  }

  ArchiveRecord required(String id) {
    return store.read(em -> required(em, id));
  }

  private static ArchiveRecord required(EntityManager em, String id) {
    ArchiveRecord found = em.find(ArchiveRecord.class, id);
    if (found == null) {
      throw new NotFound();
    }
    return found;
  }

  byte[] content(String id) {
    ArchiveFileRecord file = store.read(em -> em.find(ArchiveFileRecord.class, id));
    if (file == null) {
      throw new NotFound();
    }
    return file.content;
  }

  /** Keeps it for somebody's yes; the same file once. */
  ArchiveRecord keep(Caller caller, Examined examined, String fileName, byte[] content) {
    Instant now = now();
    removeOld(now);
    ArchiveRecord made = new ArchiveRecord(examined, fileName, content.length, caller.name(), now);
    store.run(
        caller,
        em -> {
          if (em.find(ArchiveRecord.class, made.id) == null) {
            em.persist(made);
            em.persist(new ArchiveFileRecord(made.id, content));
            audit(caller, made, "upload", examined.sha256());
          }
        });
    return required(made.id);
  }

  private void removeOld(Instant now) {
    List<String> old =
        list().stream()
            .filter(one -> one.state == State.WAITING && one.uploadedAt.isBefore(now.minus(WAITS)))
            .map(one -> one.id)
            .toList();
    old.forEach(id -> store.write(em -> remove(em, id)));
  }

  /**
   * @param confirmed whether the caller vouches for it
   * @throws Invalid {@code web.archive-same-version} when another file was accepted as this version
   */
  ArchiveRecord accept(Caller caller, String id, boolean confirmed) {
    store.run(
        caller,
        em -> {
          ArchiveRecord archive = alone(em, id);
          archive.state = State.ACCEPTED;
          archive.acceptedBy = caller.name();
          archive.acceptedAt = now();
          archive.confirmed |= confirmed;
          audit(caller, archive, confirmed ? "trust" : "accept", archive.id);
        });
    return required(id);
  }

  /**
   * The archive, while nobody else accepts one of the same version. What each accepted one is
   * locked against is there before: an archive is kept before it is accepted.
   */
  private static ArchiveRecord alone(EntityManager em, String id) {
    List<ArchiveRecord> same =
        sameVersion(em, id).stream()
            .map(one -> em.find(ArchiveRecord.class, one, LockModeType.PESSIMISTIC_WRITE))
            .filter(Objects::nonNull)
            .toList();
    ArchiveRecord archive =
        same.stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow(NotFound::new);
    boolean taken =
        same.stream().anyMatch(one -> !one.id.equals(id) && one.state == State.ACCEPTED);
    if (taken && archive.state != State.ACCEPTED) {
      throw ArchiveError.SAME_VERSION.refusal("version", archive.version);
    }
    return archive;
  }

  /** In one order for all, so that none waits for another who waits for it. */
  private static List<String> sameVersion(EntityManager em, String id) {
    return em.createQuery(
            "select o.id from Archive o, Archive a where a.id = :id and o.module = a.module and"
                + " o.version = a.version order by o.id",
            String.class)
        .setParameter("id", id)
        .getResultList();
  }

  void remove(Caller caller, String id) {
    store.run(
        caller,
        em -> {
          ArchiveRecord archive = required(em, id);
          audit(caller, archive, "discard", archive.id);
          remove(em, id);
        });
  }

  private static int remove(EntityManager em, String id) {
    em.createQuery("delete from ArchiveUse u where u.archive = :id")
        .setParameter("id", id)
        .executeUpdate();
    em.createQuery("delete from ArchiveFile f where f.id = :id")
        .setParameter("id", id)
        .executeUpdate();
    return em.createQuery("delete from Archive a where a.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private void audit(Caller caller, ArchiveRecord archive, String what, String sha256) {
    UUID subject = UUID.nameUUIDFromBytes(archive.module.getBytes(StandardCharsets.UTF_8));
    List<AuditEntry.Change> changes =
        List.of(
            new AuditEntry.Change(what, null, archive.module + " " + archive.version),
            new AuditEntry.Change("sha256", null, sha256));
    trail.append(
        caller, List.of(new AuditEntry("web", "module", subject, AuditEntry.Action.DONE, changes)));
  }

  /** How many nodes have the module installed from the archive. */
  long nodes(String id) {
    return store.read(
        em ->
            em.createQuery(
                    "select count(u) from ArchiveUse u where u.archive = :id and u.seenAt > :since",
                    Long.class)
                .setParameter("id", id)
                .setParameter("since", now().minus(NODE_IS_GONE))
                .getSingleResult());
  }

  /** A node says whether it has it installed. */
  void use(String id, String node, boolean used) {
    store.write(
        em -> {
          ArchiveUse known = em.find(ArchiveUse.class, ArchiveUse.id(id, node));
          if (!used && known != null) {
            em.remove(known);
          } else if (used && known == null) {
            em.persist(new ArchiveUse(id, node, now()));
          } else if (used) {
            known.seenAt = now();
          }
          return null;
        });
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
