package org.tourwright.persistence.internal;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.tourwright.persistence.NotAudited;

/** Has changes of audited entities recorded. EclipseLink makes it by name. */
public class SessionSetup implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    ChangeRecorder recorder = new ChangeRecorder(session.getName());
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      Class<?> type = descriptor.getJavaClass();
      if (!descriptor.isAggregateDescriptor() && !type.isAnnotationPresent(NotAudited.class)) {
        descriptor.getEventManager().addListener(recorder);
      }
    }
  }
}
