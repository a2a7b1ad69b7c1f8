package org.tourwright.core.audit;

import java.util.List;
import java.util.UUID;

/**
 * One change of one record.
 *
 * @param module whose record it is
 * @param subject what kind of record, such as {@code customer}
 * @param id which one
 */
public record AuditEntry(
    String module, String subject, UUID id, Action action, List<Change> changes) {

  public AuditEntry {
    changes = List.copyOf(changes);
  }

  /** What was done. */
  public enum Action {
    CREATED,
    CHANGED,
    DELETED,
    /** Something that changed no field: logged in, exported, printed. */
    DONE
  }

  /**
   * A field's value before and after, as text; null for none.
   *
   * @param field name of the field
   */
  public record Change(String field, String before, String after) {}
}
