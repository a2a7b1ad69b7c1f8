package org.tourwright.core.setting;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module lets an administrator set. Registered as an OSGi service; it must not need {@link
 * Settings} before it answers. Each setting has its words in the bundle's messages: {@code
 * <module>.setting.<name>} is its title, {@code <module>.setting.<name>.hint} says what it does,
 * {@code <module>.setting.<name>.<CHOICE>} names a choice.
 */
@ConsumerType
public interface SettingSource {

  /** The same at each call. */
  List<Setting> settings();
}
