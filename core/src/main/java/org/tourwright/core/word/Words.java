package org.tourwright.core.word;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The messages of all running bundles ({@code i18n/messages_<language>.properties}), for documents,
 * mails and refusals. Implemented by {@code web}. Cheap to call.
 */
@ProviderType
public interface Words {

  /**
   * The message in the language, else in English, else the key itself.
   *
   * @param language en, vi or zh
   * @param args values of the named arguments of the message (ICU MessageFormat); numbers, strings,
   *     {@link java.util.Date}; {@link org.joda.money.Money} and {@link java.time.LocalDate} are
   *     written as people of that language do; anything else is shown as its text
   */
  String text(String language, String key, Map<String, Object> args);

  /** A message without arguments. */
  default String text(String language, String key) {
    return text(language, key, Map.of());
  }
}
