package org.tourwright.core.audit;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.tourwright.core.user.Caller;

/**
 * The audit trail: appended to, never edited. Changes of entities are recorded by the persistence
 * library without a call.
 */
@ProviderType
public interface AuditTrail {

  /** Appends entries in the caller's transaction. */
  void append(Caller caller, List<AuditEntry> entries);
}
