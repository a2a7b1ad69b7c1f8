package org.tourwright.persistence.internal;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditEntry.Action;
import org.tourwright.core.audit.AuditEntry.Change;
import org.tourwright.persistence.NotAudited;

/** Notes what a flush writes, field by field; {@link Store} hands the notes to the audit trail. */
final class ChangeRecorder extends DescriptorEventAdapter {

  private static final int LONGEST = 1000;
  private static final ThreadLocal<List<AuditEntry>> NOTES =
      ThreadLocal.withInitial(ArrayList::new);

  private final String unit;

  ChangeRecorder(String unit) {
    this.unit = unit;
  }

  /** The notes of this thread since the last call. */
  static List<AuditEntry> drain() {
    List<AuditEntry> notes = List.copyOf(NOTES.get());
    NOTES.remove();
    return notes;
  }

  /** What was noted in a transaction that is rolled back must not be told by the next one. */
  static void forget() {
    NOTES.remove();
  }

  @Override
  public void postInsert(DescriptorEvent event) {
    note(event, Action.CREATED, null, event.getSource());
  }

  @Override
  public void postUpdate(DescriptorEvent event) {
    note(event, Action.CHANGED, event.getOriginalObject(), event.getSource());
  }

  @Override
  public void postDelete(DescriptorEvent event) {
    note(event, Action.DELETED, event.getSource(), null);
  }

  private void note(DescriptorEvent event, Action action, Object before, Object after) {
    ClassDescriptor descriptor = event.getDescriptor();
    Object known = after == null ? before : after;
    Object old = action == Action.CHANGED ? backup(event) : before;
    List<Change> changes = new ArrayList<>();
    UUID id = null;
    for (DatabaseMapping mapping : descriptor.getMappings()) {
      if ("id".equals(mapping.getAttributeName())) {
        id = (UUID) mapping.getAttributeValueFromObject(known);
      } else if (audited(mapping)) {
        String was = text(mapping, old);
        String is = text(mapping, after);
        if (!Objects.equals(was, is)) {
          changes.add(new Change(mapping.getAttributeName(), was, is));
        }
      }
    }
    if (action != Action.CHANGED || !changes.isEmpty()) {
      NOTES.get().add(new AuditEntry(unit, kebab(descriptor.getAlias()), id, action, changes));
    }
  }

  /** EclipseLink keeps a copy of the object as it was read or last flushed. */
  private static Object backup(DescriptorEvent event) {
    return ((org.eclipse.persistence.internal.sessions.UnitOfWorkImpl) event.getSession())
        .getBackupClone(event.getSource(), event.getDescriptor());
  }

  private static boolean audited(DatabaseMapping mapping) {
    if (mapping.getAttributeName().equals("version")) {
      return false;
    }
    for (Class<?> type = mapping.getDescriptor().getJavaClass();
        type != null;
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(mapping.getAttributeName())) {
          return !field.isAnnotationPresent(NotAudited.class);
        }
      }
    }
    return true;
  }

  private static String text(DatabaseMapping mapping, Object entity) {
    if (entity == null) {
      return null;
    }
    Object value = mapping.getAttributeValueFromObject(entity);
    if (value == null || value instanceof byte[]) {
      return null;
    }
    String text = value.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static String kebab(String alias) {
    return alias.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
