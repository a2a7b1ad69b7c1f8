package org.tourwright.core.jpa.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;

/**
 * A hash chain over the audit trail: whoever changes, removes or slips in a line afterwards breaks
 * it, and {@link #check} tells where. Lines are linked some seconds after they were written and not
 * with them, for the end of a chain is one row that every writer would wait for.
 *
 * <p>Whoever may write to the database can also forge the whole chain, and cut off its end. Against
 * that helps a copy of the last hash kept elsewhere.
 */
@Component(service = {AuditChain.class, ScheduledJob.class})
public final class AuditChain implements ScheduledJob {

  private static final int BATCH = 500;

  /** Longer than any transaction lasts; what is older and has no link was slipped in. */
  private static final Duration LATE = Duration.ofHours(2);

  /** Not the mapper of the house: a change of that must not break the chain. */
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String BEGINNING = "0".repeat(64);

  private final CoreStore store;

  /** What is wrong with a line. */
  public enum Fault {
    /** It does not say what it said when it was linked. */
    CHANGED,
    /** It is gone. */
    REMOVED,
    /** It was never linked. */
    ADDED
  }

  /**
   * Where the chain breaks first.
   *
   * @param number the place in the chain; null for a line that is not in it
   * @param line the line's id
   * @param at when the line says that it was written, or when it was linked if it is gone
   */
  public record Break(Fault fault, Long number, UUID line, Instant at) {}

  /**
   * What a check found.
   *
   * @param linked how many links were looked at
   * @param waiting lines too young to be linked yet
   * @param hash of the last link, to be kept elsewhere; null when nothing is linked yet
   * @param broken null when all is as it was written
   */
  public record Verdict(long linked, long waiting, String hash, Break broken) {}

  @Activate
  public AuditChain(@Reference CoreStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "core.link-audit";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void run(Caller caller) {
    int linked;
    do {
      linked = store.write(caller, this::link);
    } while (linked == BATCH);
  }

  private int link(EntityManager em) {
    AuditLink last = last(em);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    List<AuditRecord> lines =
        unlinked(em, last == null ? Instant.EPOCH : last.linkedAt.minus(LATE), now, BATCH);
    long number = last == null ? 0 : last.number;
    String hash = last == null ? BEGINNING : last.hash;
    for (AuditRecord line : lines) {
      hash = hash(hash, line);
      em.persist(new AuditLink(++number, line.id, hash, now));
    }
    return lines.size();
  }

  private static AuditLink last(EntityManager em) {
    return em
        .createQuery("select l from AuditLink l order by l.number desc", AuditLink.class)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static List<AuditRecord> unlinked(
      EntityManager em, Instant from, Instant before, int limit) {
    return em.createQuery(
            "select a from Audit a where a.happenedAt >= :from and a.happenedAt < :before"
                + " and not exists (select l.number from AuditLink l where l.line = a.id)"
                + " order by a.happenedAt, a.id",
            AuditRecord.class)
        .setParameter("from", from)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Reads the whole trail, some hundred lines at a time. */
  public Verdict check() {
    long number = 0;
    String hash = BEGINNING;
    for (List<AuditLink> links = after(0); !links.isEmpty(); links = after(number)) {
      Map<UUID, AuditRecord> lines = lines(links);
      for (AuditLink link : links) {
        AuditRecord line = lines.get(link.line);
        Fault fault = fault(link, number + 1, hash, line);
        if (fault != null) {
          Instant at = line == null ? link.linkedAt : line.happenedAt;
          return new Verdict(number, 0, hash, new Break(fault, number + 1, link.line, at));
        }
        number = link.number;
        hash = link.hash;
      }
    }
    return ends(number, number == 0 ? null : hash);
  }

  private static Fault fault(AuditLink link, long number, String before, AuditRecord line) {
    if (link.number != number || line == null) {
      return Fault.REMOVED;
    }
    return hash(before, line).equals(link.hash) ? null : Fault.CHANGED;
  }

  /** All links hold; are there lines that have none though they are old enough? */
  private Verdict ends(long linked, String hash) {
    Instant late = Instant.now().minus(LATE);
    return store.read(
        em -> {
          List<AuditRecord> added = linked == 0 ? List.of() : unlinked(em, Instant.EPOCH, late, 1);
          long waiting =
              em.createQuery(
                      "select count(a) from Audit a where a.happenedAt >= :late"
                          + " and not exists (select l.number from AuditLink l where l.line = a.id)",
                      Long.class)
                  .setParameter("late", late)
                  .getSingleResult();
          Break broken =
              added.isEmpty()
                  ? null
                  : new Break(Fault.ADDED, null, added.get(0).id, added.get(0).happenedAt);
          return new Verdict(linked, waiting, hash, broken);
        });
  }

  private List<AuditLink> after(long number) {
    return store.read(
        em ->
            em.createQuery(
                    "select l from AuditLink l where l.number > :number order by l.number",
                    AuditLink.class)
                .setParameter("number", number)
                .setMaxResults(BATCH)
                .getResultList());
  }

  private Map<UUID, AuditRecord> lines(List<AuditLink> links) {
    return store.read(
        em ->
            em
                .createQuery("select a from Audit a where a.id in :ids", AuditRecord.class)
                .setParameter("ids", links.stream().map(link -> link.line).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(line -> line.id, Function.identity())));
  }

  static String hash(String before, AuditRecord line) {
    String[] said = {
      before,
      line.id.toString(),
      line.happenedAt.toString(),
      line.user == null ? null : line.user.value().toString(),
      line.byName,
      line.address,
      line.requestId,
      line.module,
      line.subject,
      line.subjectId == null ? null : line.subjectId.toString(),
      line.action.name(),
      line.changes
    };
    try {
      // As JSON no two different lines read the same.
      byte[] text = JSON.writeValueAsString(Arrays.asList(said)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("Text is JSON and every Java has SHA-256", e);
    }
  }
}
