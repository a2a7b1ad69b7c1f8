package org.tourwright.persistence.internal;

import java.util.List;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.user.Caller;

/** Where the notes of changes go. */
@FunctionalInterface
interface Auditing {

  void record(Caller caller, List<AuditEntry> entries);
}
