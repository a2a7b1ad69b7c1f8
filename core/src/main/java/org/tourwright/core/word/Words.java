package org.tourwright.core.word;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** The words of all active modules. */
@ProviderType
public interface Words {

  /**
   * The message in the language, else in English, else the key itself.
   *
   * @param language en, vi or zh
   * @param args values of the message's named arguments (ICU MessageFormat)
   */
  String text(String language, String key, Map<String, Object> args);
}
