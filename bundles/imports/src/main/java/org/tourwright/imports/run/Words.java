package org.tourwright.imports.run;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The words of all running modules in one language: errors and fields are the importers' own. */
final class Words {

  private final Properties words;
  private final Locale locale;

  Words(Properties words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  static Words of(BundleContext context, String language) {
    Properties words = new Properties();
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getState() == Bundle.ACTIVE
          && bundle.getSymbolicName() != null
          && bundle.getSymbolicName().startsWith("org.tourwright.")) {
        load(words, bundle.getEntry("i18n/messages_" + language + ".properties"));
      }
    }
    return new Words(words, Locale.forLanguageTag(language));
  }

  private static void load(Properties words, URL url) {
    if (url == null) {
      return;
    }
    try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String key, String otherwise) {
    return words.getProperty(key, otherwise);
  }

  String error(String code, Map<String, Object> arguments) {
    String pattern = words.getProperty("error." + code);
    return pattern == null ? code : new MessageFormat(pattern, locale).format(arguments);
  }

  String field(String importer, String field) {
    return words.getProperty("import." + importer + "." + field, field);
  }
}
