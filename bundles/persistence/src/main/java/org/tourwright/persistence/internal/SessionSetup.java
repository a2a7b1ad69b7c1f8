package org.tourwright.persistence.internal;

import java.util.Collection;
import java.util.Set;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.tourwright.persistence.NotAudited;

/**
 * Has changes of audited entities recorded, and rows written in the order of their foreign keys.
 * EclipseLink makes it by name.
 */
public class SessionSetup implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    ChangeRecorder recorder = new ChangeRecorder(session.getName());
    Collection<ClassDescriptor> descriptors = session.getDescriptors().values();
    for (ClassDescriptor descriptor : descriptors) {
      if (descriptor.isAggregateDescriptor()) {
        continue;
      }
      Class<?> type = descriptor.getJavaClass();
      if (!type.isAnnotationPresent(NotAudited.class)) {
        descriptor.getEventManager().addListener(recorder);
      }
      Set<String> parents = ForeignKeys.parents(session.getName(), descriptor.getTableName());
      descriptors.stream()
          .filter(other -> !other.isAggregateDescriptor())
          .filter(
              other -> parents.contains(other.getTableName().toLowerCase(java.util.Locale.ROOT)))
          .forEach(other -> descriptor.addConstraintDependencies(other.getJavaClass()));
    }
  }
}
