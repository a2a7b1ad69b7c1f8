package org.tourwright.core.jpa.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditEntry.Change;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.json.Json;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;

/** The audit trail in the database. Rows are only ever added. */
@Component(service = {AuditTrail.class, AuditRows.class})
public final class AuditRows implements AuditTrail {

  private final CoreStore store;

  /** A line as people read it. */
  record Line(
      UUID id,
      Instant at,
      String byName,
      String from,
      String module,
      String subject,
      UUID subjectId,
      AuditEntry.Action action,
      List<Change> changes) {}

  /**
   * Which lines a list shows; null does not narrow it.
   *
   * @param users whose lines the caller may read
   */
  record Filter(
      UUID subjectId,
      String subject,
      String module,
      UserId user,
      Set<UserId> users,
      AuditEntry.Action action,
      Instant from,
      Instant before) {}

  @Activate
  public AuditRows(@Reference CoreStore store) {
    this.store = store;
  }

  @Override
  public void append(Caller caller, List<AuditEntry> entries) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    store.run(caller, em -> entries.forEach(entry -> em.persist(row(caller, now, entry))));
  }

  Page<Line> list(Filter filter, PageRequest page) {
    return store.read(
        em ->
            new Listing<>(AuditRecord.class)
                .where("e.subjectId = :subjectId", "subjectId", filter.subjectId())
                .where("e.subject = :subject", "subject", filter.subject())
                .where("e.module = :module", "module", filter.module())
                .where("e.user = :user", "user", filter.user())
                .in("e.user", "users", filter.users())
                .where("e.action = :action", "action", filter.action())
                .where("e.happenedAt >= :from", "from", filter.from())
                .where("e.happenedAt < :before", "before", filter.before())
                .sortable("at", "e.happenedAt", Instant.class, row -> row.happenedAt)
                .page(em, page, "-at", row -> row.id)
                .map(AuditRows::line));
  }

  private static AuditRecord row(Caller caller, Instant now, AuditEntry entry) {
    AuditRecord row = new AuditRecord();
    row.id = Ids.next();
    row.happenedAt = now;
    row.user = caller.user();
    row.byName = caller.name();
    row.address = caller.address();
    row.requestId = caller.requestId();
    row.module = entry.module();
    row.subject = entry.subject();
    row.subjectId = entry.id();
    row.action = entry.action();
    row.changes = json(entry.changes());
    return row;
  }

  private static Line line(AuditRecord row) {
    return new Line(
        row.id,
        row.happenedAt,
        row.byName,
        row.address,
        row.module,
        row.subject,
        row.subjectId,
        row.action,
        changes(row));
  }

  private static String json(List<Change> changes) {
    try {
      return Json.mapper().writeValueAsString(changes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Changes are plain text", e);
    }
  }

  private static List<Change> changes(AuditRecord row) {
    try {
      return Json.mapper().readValue(row.changes, new TypeReference<List<Change>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Audit line " + row.id + " is damaged", e);
    }
  }
}
