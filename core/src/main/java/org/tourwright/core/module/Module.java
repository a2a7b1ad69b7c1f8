package org.tourwright.core.module;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tourwright.core.user.Permission;

/**
 * A department, or another part of the platform, as it describes itself: registered as an OSGi
 * service when it is ready to work. Its bundle's {@code /ui} holds its pages and {@code /i18n} its
 * words.
 */
@ConsumerType
public interface Module {

  /**
   * Lower-case letters and hyphens; prefix of its permissions, tables and words. Its title is the
   * message {@code <id>.module.title}.
   */
  String id();

  /** The permissions that its REST methods check. */
  List<Permission> permissions();

  /** JAX-RS resource objects (singletons), served under {@code /api/<id>/}. */
  List<Object> resources();
}
